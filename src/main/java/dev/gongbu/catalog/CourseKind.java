package dev.gongbu.catalog;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a {@link Course} is. */
public enum CourseKind {
    SPECIALIZATION,
    PROFESSIONAL_CERTIFICATE,
    COURSE,
    QUEST,
    LAB,
    SKILL_BADGE,
    LEARNING_PATH,
    SAMPLE_QUESTIONS,
    BOOK;

    /** The name in files and in JSON: {@code skill-badge}. */
    @JsonValue
    public String key() {
        return Keys.of(this);
    }
}
