package dev.gongbu.review.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How sure a learner was of an answer to a question; saying so is optional. */
public enum Confidence {
    SURE,
    UNSURE,
    GUESS;

    /** The name in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The confidence with this name; empty for any other text. */
    public static Optional<Confidence> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
