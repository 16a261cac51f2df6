package dev.gongbu.progress;

import dev.gongbu.Coded;
import dev.gongbu.web.Problem;
import org.jspecify.annotations.Nullable;

/** What a learner says of a course. */
record CourseMark(CourseStage stage, int unitsDone) {

    /**
     * Reads a form.
     *
     * @param stage     {@code planned}, {@code active}, {@code done}
     * @param unitsDone a whole number; nothing keeps what was known
     * @throws Problem with the field that is wrong
     */
    static CourseMark read(
            @Nullable String stage, @Nullable String unitsDone, CourseView course, ProgressMessages texts) {
        CourseStage read =
                Coded.of(CourseStage.class, stage).orElseThrow(() -> Problem.badRequest("status", texts.badStage()));
        if (unitsDone == null || unitsDone.isBlank()) {
            return of(read, null, course, texts);
        }
        try {
            return of(read, Integer.valueOf(unitsDone.strip()), course, texts);
        } catch (NumberFormatException notWhole) {
            throw Problem.badRequest("unitsDone", texts.badUnits(course.mostUnits()));
        }
    }

    /**
     * The same from values.
     *
     * @throws Problem with the field that is wrong
     */
    static CourseMark of(
            @Nullable CourseStage stage, @Nullable Integer unitsDone, CourseView course, ProgressMessages texts) {
        if (stage == null) {
            throw Problem.badRequest("status", texts.badStage());
        }
        int units = unitsDone == null ? course.unitsDone() : unitsDone;
        if (units < 0 || units > course.mostUnits()) {
            throw Problem.badRequest("unitsDone", texts.badUnits(course.mostUnits()));
        }
        return new CourseMark(stage, units);
    }
}
