package dev.gongbu.memory;

import org.jspecify.annotations.Nullable;

/**
 * The limits on the interval of one answer.
 *
 * @param pending what an earlier answer that was wrong though sure has left over; null for nothing
 * @param own     what this answer brings; null for nothing
 */
record IntervalCaps(@Nullable Integer pending, @Nullable Integer own) {

    IntervalCaps {
        if (own != null && own < 1) {
            throw new IllegalArgumentException("A cap is at least a day, not " + own);
        }
    }

    /** The longest interval in days. */
    int limit(int maximum) {
        int limit = maximum;
        if (pending != null) {
            limit = Math.min(limit, pending);
        }
        return own == null ? limit : Math.min(limit, own);
    }

    /** What is left over after this answer: Again with a cap begins anew, an interval of whole days uses one up. */
    @Nullable
    Integer after(Rating rating, boolean wholeDays) {
        Integer left = rating == Rating.AGAIN && own != null ? own : pending;
        if (left == null || !wholeDays) {
            return left;
        }
        return left < MemoryState.SECOND_CAP ? MemoryState.SECOND_CAP : null;
    }
}
