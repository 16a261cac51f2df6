package dev.gongbu.progress;

import dev.gongbu.catalog.Course;
import dev.gongbu.catalog.Courses;
import dev.gongbu.catalog.SectionRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A course with how far the learner is, ready to be shown.
 *
 * @param certification its certification's id
 * @param course        what the catalog says
 * @param status        null when the learner has not marked it
 * @param replacements  what to take instead
 */
record CourseView(
        String certification, Course course, @Nullable CourseStatus status, List<Course> replacements) {

    /** Where nobody knows how many units there are. */
    static final int MOST_UNITS = 999;

    /** What it covers of one edition, for example {@code 1.1, 1.2} of 2019. */
    record Covered(String edition, String codes) {}

    static CourseView of(String certification, Courses courses, Course course, Map<String, CourseStatus> statuses) {
        return new CourseView(certification, course, statuses.get(course.id()), courses.replacements(course));
    }

    /** The same after the learner said something new. */
    CourseView with(CourseStatus newStatus) {
        return new CourseView(certification, course, newStatus, replacements);
    }

    public String href() {
        return "/courses/" + certification + "/" + course.id();
    }

    public boolean marked() {
        return status != null;
    }

    /** The stage's name; nothing when it is not marked. */
    public String stage() {
        return status == null ? "" : status.status().code();
    }

    public int unitsDone() {
        return status == null ? 0 : status.unitsDone();
    }

    /** The greatest number of units that can be done. */
    public int mostUnits() {
        return Objects.requireNonNullElse(course.units(), MOST_UNITS);
    }

    /** The part of a bar of 100 that is done; 0 where nobody knows how many units there are. */
    public long bar() {
        Integer units = course.units();
        return units == null || units == 0 ? 0 : Math.min(100, Math.round(100.0 * unitsDone() / units));
    }

    /** What it covers, by edition, newest first. */
    public List<Covered> covered() {
        Map<String, List<SectionRef>> byEdition = course.sections().stream()
                .collect(Collectors.groupingBy(SectionRef::edition, TreeMap::new, Collectors.toList()));
        return ((TreeMap<String, List<SectionRef>>) byEdition)
                .descendingMap().entrySet().stream()
                        .map(edition -> new Covered(
                                edition.getKey(),
                                edition.getValue().stream()
                                        .map(SectionRef::code)
                                        .collect(Collectors.joining(", "))))
                        .toList();
    }
}
