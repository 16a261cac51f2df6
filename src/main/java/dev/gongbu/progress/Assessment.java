package dev.gongbu.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How well a learner thinks to know an objective, the least first. */
public enum Assessment {
    NOT_STARTED,
    LEARNING,
    CONFIDENT;

    /** The name in JSON, in forms and in the database: {@code not-started}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The assessment of this name.
     *
     * @throws IllegalArgumentException for any other text
     */
    @JsonCreator
    public static Assessment of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no assessment: " + code));
    }

    Assessment further(Assessment other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
