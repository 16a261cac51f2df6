package dev.gongbu.review.log;

import dev.gongbu.memory.Forecast;
import dev.gongbu.memory.MemoryState;
import dev.gongbu.review.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an answer. */
public sealed interface AnswerResult {

    AnswerOutcome outcome();

    /**
     * An answer that is in the log.
     *
     * @param id       as it was sent
     * @param card     the card that the recorded answer belongs to
     * @param outcome  anything but rejected
     * @param memory   of the card now; null when it is new
     * @param forecast what the next answer would do, now
     */
    record Accepted(
            String id,
            UUID answer,
            UUID card,
            AnswerOutcome outcome,
            @Nullable MemoryState memory,
            Forecast forecast) implements AnswerResult {}

    /**
     * An answer that is not in the log.
     *
     * @param id   as it was sent; null when it was no text
     * @param item likewise
     */
    record Rejected(@Nullable String id, @Nullable String item, Refusal refusal) implements AnswerResult {

        @Override
        public AnswerOutcome outcome() {
            return AnswerOutcome.REJECTED;
        }
    }
}
