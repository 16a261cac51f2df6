package dev.gongbu.review.log;

import dev.gongbu.review.Refusal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One element of a request as it was read: an answer, or why it is none.
 *
 * @param id   the id as it was sent, to find the reply by; null when it was no text
 * @param item the card as it was sent
 */
record ParsedAnswer(
        @Nullable String id,
        @Nullable String item,
        @Nullable Answer answer,
        @Nullable Refusal refusal) {

    /** @param id as it was sent */
    static ParsedAnswer of(@Nullable String id, Answer answer) {
        return new ParsedAnswer(id, answer.card().toString(), answer, null);
    }

    /** The answer of an element that was not refused. */
    Answer get() {
        return Objects.requireNonNull(answer);
    }
}
