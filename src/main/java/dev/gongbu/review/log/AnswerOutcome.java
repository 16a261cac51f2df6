package dev.gongbu.review.log;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of one answer that was sent. */
public enum AnswerOutcome {
    /** It is in the log and counts. */
    RECORDED,
    /** An answer with this id is in the log since an earlier call, or stands earlier in this one. */
    ALREADY_RECORDED,
    /** It is in the log, and was taken back before or after it arrived. */
    UNDONE,
    /** Something is wrong with it; nothing was recorded. */
    REJECTED;

    /** The name in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
