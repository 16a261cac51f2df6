package dev.gongbu.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a learner is with a course, the least first. */
public enum CourseStage {
    PLANNED,
    ACTIVE,
    DONE;

    /** The name in JSON, in forms and in the database: {@code planned}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The stage of this name.
     *
     * @throws IllegalArgumentException for any other text
     */
    @JsonCreator
    public static CourseStage of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stage: " + code));
    }

    CourseStage further(CourseStage other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
