package dev.gongbu.review.log;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card that answers arrive for, as the database has it once the learner is locked.
 *
 * @param question  what its answers choose options of; stays so when its item becomes another kind
 * @param visible   false when the learner may not see it (any more)
 * @param suspended the learner has put it aside
 * @param lastAt    the latest answer in its log, undone ones too; null for none
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
        @Nullable CardMemory memory) {}
