package dev.gongbu.review.log;

import dev.gongbu.review.Refusal;
import org.jspecify.annotations.Nullable;

/** One element of a request as it was read. */
public sealed interface ParsedAnswer {

    /** @param id as it was sent, to find the reply by */
    record Readable(String id, Answer answer) implements ParsedAnswer {}

    /**
     * What is no answer.
     *
     * @param id      as it was sent; null when it was no text
     * @param item    likewise
     * @param refusal what is wrong with it
     */
    record Unreadable(@Nullable String id, @Nullable String item, Refusal refusal) implements ParsedAnswer {}

    /** An answer that was not sent by a client. */
    static ParsedAnswer of(Answer answer) {
        return new Readable(answer.id().toString(), answer);
    }
}
