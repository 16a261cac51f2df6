package dev.gongbu.practice;

import dev.gongbu.Coded;

/** Which questions a learner wants to practise. */
public enum QuestionKind implements Coded {
    /** Never answered. */
    UNSEEN,
    /** Answered wrong the last time. */
    MISSED,
    /** Answered wrong the last time, though the learner was sure: corrected now, these stay best. */
    SURE_WRONG,
    /** Marked by the learner. */
    FLAGGED,
    /** The last answer was unsure or a guess. */
    UNSURE,
    /** All of them. */
    MIXED;
}
