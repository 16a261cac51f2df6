package dev.gongbu.practice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which questions a learner wants to practise. */
public enum QuestionKind {
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

    /** The name in the API. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this name; empty for any other text. */
    public static Optional<QuestionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(QuestionKind::code).collect(Collectors.joining(", "));
    }
}
