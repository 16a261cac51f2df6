package dev.gongbu.memory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the log of one card comes down to. A card that was never answered, or was forgotten on purpose, has no state:
 * null stands for it everywhere.
 *
 * @param phase      learning, review or relearning, never new
 * @param step       the learning or relearning step that the card waits in, from 0; 0 in review
 * @param stability  days until recall falls to 90 %, from 0.001 to 36500
 * @param difficulty from 1 to 10
 * @param lastDay    the study day of the last answer
 * @param due        when the card comes back
 * @param reps       answers so far, at least 1
 * @param lapses     how often it was answered Again in review
 * @param capDays    the longest that the next interval of whole days may be, in days, after an answer that was wrong
 *                   though sure: {@link #FIRST_CAP}, then {@link #SECOND_CAP}, then null for no limit
 */
public record MemoryState(
        Phase phase,
        int step,
        double stability,
        double difficulty,
        LocalDate lastDay,
        Due due,
        int reps,
        int lapses,
        @Nullable Integer capDays) {

    /** Longest next interval after an answer that was wrong though sure, in days. */
    public static final int FIRST_CAP = 1;

    /** Longest interval after that one, in days. */
    public static final int SECOND_CAP = 7;

    /** @throws IllegalArgumentException if a number is outside its range or the phase is new */
    public MemoryState {
        require(phase != Phase.NEW, "A new card has no state");
        require(step >= 0, "A step is not negative");
        require(Fsrs.isStability(stability), "Stability is 0.001 to 36500 days");
        require(Fsrs.isDifficulty(difficulty), "Difficulty is 1 to 10");
        require(reps >= 1, "A state needs an answer");
        require(lapses >= 0 && lapses <= reps, "Lapses are 0 to the number of answers");
        require(capDays == null || capDays >= 1, "A cap is at least a day");
    }

    /** The same state, due at another time. */
    public MemoryState withDue(Due other) {
        return new MemoryState(phase, step, stability, difficulty, lastDay, other, reps, lapses, capDays);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
