package dev.gongbu.review.queue;

import dev.gongbu.memory.Due;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card that is to be asked.
 *
 * @param due         null for a new card
 * @param surelyWrong its last answer was wrong though sure, and it has not been put right since
 */
record QueuedCard(UUID card, @Nullable Due due, boolean surelyWrong) {

    static QueuedCard fresh(UUID card) {
        return new QueuedCard(card, null, false);
    }
}
