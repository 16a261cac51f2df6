package dev.gongbu.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an answer was given. The memory of a card doesn't care; limits and reports do. */
public enum Source {
    STUDY,
    PRACTICE,
    EXAM;

    /** The name in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Source of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
