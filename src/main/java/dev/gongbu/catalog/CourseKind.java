package dev.gongbu.catalog;

import dev.gongbu.Coded;

/** What a {@link Course} is. */
public enum CourseKind implements Coded {
    SPECIALIZATION,
    PROFESSIONAL_CERTIFICATE,
    COURSE,
    QUEST,
    LAB,
    SKILL_BADGE,
    LEARNING_PATH,
    SAMPLE_QUESTIONS,
    BOOK;
}
