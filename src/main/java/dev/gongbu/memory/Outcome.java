package dev.gongbu.memory;

import java.time.Duration;

/**
 * What one rating would make of a card.
 *
 * @param rating   the rating
 * @param next     the state after it
 * @param interval the wait until the card is due: a step's time, or study days as multiples of 24 hours
 */
public record Outcome(Rating rating, MemoryState next, Duration interval) {

    /** When the card comes back. */
    public Due due() {
        return next.due();
    }
}
