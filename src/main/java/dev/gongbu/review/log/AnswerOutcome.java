package dev.gongbu.review.log;

import dev.gongbu.Coded;

/** What became of one answer that was sent. */
public enum AnswerOutcome implements Coded {
    /** It is in the log and counts. */
    RECORDED,
    /** An answer with this id is in the log since an earlier call, or stands earlier in this one. */
    ALREADY_RECORDED,
    /** It is in the log, and was taken back before or after it arrived. */
    UNDONE,
    /** Something is wrong with it; nothing was recorded. */
    REJECTED;
}
