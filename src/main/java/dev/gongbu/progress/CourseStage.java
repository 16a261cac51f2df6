package dev.gongbu.progress;

import dev.gongbu.Coded;

/** How far a learner is with a course, the least first. */
public enum CourseStage implements Coded {
    PLANNED,
    ACTIVE,
    DONE;

    CourseStage further(CourseStage other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
