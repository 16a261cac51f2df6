package dev.gongbu.review.queue;

import dev.gongbu.review.log.CardMemory;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card that is to be asked; one without memory is new. */
record QueuedCard(UUID card, UUID deck, @Nullable CardMemory memory) {

    /** Its last answer was wrong though sure, and it has not been put right since. */
    boolean surelyWrong() {
        return memory != null && memory.state().capDays() != null;
    }
}
