package dev.gongbu.review.log;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card that answers arrive for, as the database has it once the learner is locked.
 *
 * @param question  what its answers choose options of; stays so when its item becomes another kind
 * @param visible   false when the learner may not see it (any more)
 * @param suspended by the learner
 * @param lastAt    when the last answer of its log was given, undone ones too; null for none
 * @param receivedAt when that one arrived; null for none
 * @param memory    null for a card that is new
 */
public record AnsweredCard(
        UUID card,
        UUID deck,
        UUID revision,
        boolean question,
        boolean visible,
        boolean suspended,
        @Nullable Instant lastAt,
        @Nullable Instant receivedAt,
        @Nullable CardMemory memory) {

    /** The card after an answer. */
    AnsweredCard with(@Nullable CardMemory after) {
        return new AnsweredCard(card, deck, revision, question, visible, suspended, lastAt, receivedAt, after);
    }

    /** True when an answer belongs before the last one of the card's log, so that the log has to be folded anew. */
    boolean hasLaterThan(ReceivedAnswer answer) {
        if (lastAt == null || answer.answeredAt().isAfter(lastAt)) {
            return false;
        }
        return answer.answeredAt().isBefore(lastAt)
                || receivedAt == null
                || !answer.receivedAt().isAfter(receivedAt);
    }
}
