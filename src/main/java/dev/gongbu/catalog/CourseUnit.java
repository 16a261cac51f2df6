package dev.gongbu.catalog;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the parts of a {@link Course} are called. */
public enum CourseUnit {
    COURSE,
    MODULE,
    VIDEO,
    LAB,
    ACTIVITY,
    QUESTION;

    /** The name in files and in JSON: {@code module}. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
