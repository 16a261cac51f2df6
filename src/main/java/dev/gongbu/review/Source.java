package dev.gongbu.review;

import dev.gongbu.Coded;

/** Where an answer was given. The memory of a card doesn't care; limits and reports do. */
public enum Source implements Coded {
    STUDY,
    PRACTICE,
    EXAM;
}
