package dev.gongbu.memory;

import org.jspecify.annotations.Nullable;

/** Where a card stands on its way into memory. */
public enum Phase {
    /** Never answered, or forgotten on purpose; such a card has no {@link MemoryState}. */
    NEW,
    /** Within its first learning steps. */
    LEARNING,
    /** Left to the model: it returns after whole days. */
    REVIEW,
    /** Within the steps that follow a lapse. */
    RELEARNING;

    /** The phase of a card with this state; {@link #NEW} for null. */
    public static Phase of(@Nullable MemoryState state) {
        return state == null ? NEW : state.phase();
    }
}
