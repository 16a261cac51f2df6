package dev.gongbu.catalog;

import dev.gongbu.Coded;

/** What the parts of a {@link Course} are called. */
public enum CourseUnit implements Coded {
    COURSE,
    MODULE,
    VIDEO,
    LAB,
    ACTIVITY,
    QUESTION;
}
