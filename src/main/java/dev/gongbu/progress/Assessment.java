package dev.gongbu.progress;

import dev.gongbu.Coded;

/** How well a learner thinks to know an objective, the least first. */
public enum Assessment implements Coded {
    NOT_STARTED,
    LEARNING,
    CONFIDENT;

    Assessment further(Assessment other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
