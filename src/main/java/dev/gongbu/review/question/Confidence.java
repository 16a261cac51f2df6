package dev.gongbu.review.question;

import dev.gongbu.Coded;

/** How sure a learner was of an answer to a question; saying so is optional. */
public enum Confidence implements Coded {
    SURE,
    UNSURE,
    GUESS;
}
