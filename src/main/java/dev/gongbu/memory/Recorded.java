package dev.gongbu.memory;

import org.jspecify.annotations.Nullable;

/**
 * What a log row of an answer says beside its input.
 *
 * @param phaseBefore      the card's phase before the answer
 * @param stabilityBefore  null for a new card
 * @param difficultyBefore null for a new card
 * @param due              when the answer made the card due
 */
public record Recorded(
        Phase phaseBefore,
        @Nullable Double stabilityBefore,
        @Nullable Double difficultyBefore,
        Due due) {

    /** Two machines may differ in the last digits of a power; a changed log differs in the first ones. */
    private static final double TOLERANCE = 1e-9;

    /** What a row says whose answer found the card in this state, null for new, and made it due then. */
    public static Recorded of(@Nullable MemoryState before, Due due) {
        return before == null
                ? new Recorded(Phase.NEW, null, null, due)
                : new Recorded(before.phase(), before.stability(), before.difficulty(), due);
    }

    /** Whether the row was written for a card in this state, so that its due still holds. */
    boolean follows(@Nullable MemoryState before) {
        return phaseBefore == Phase.of(before)
                && (before == null
                        || (near(stabilityBefore, before.stability()) && near(difficultyBefore, before.difficulty())));
    }

    private static boolean near(@Nullable Double recorded, double folded) {
        return recorded != null && Math.abs(recorded - folded) <= TOLERANCE * folded;
    }
}
