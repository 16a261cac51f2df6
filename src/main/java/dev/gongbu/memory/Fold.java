package dev.gongbu.memory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a card's log into its state. Phase, step, stability, difficulty, lapses and caps come from ratings and study days
 * alone; a due date is taken as recorded, unless what came before that row has changed since, and then computed afresh
 * with the recorded seed. Folding the same log again gives the same state.
 */
public final class Fold {

    private Fold() {}

    /**
     * What one row did.
     *
     * @param entry  the row
     * @param before the state before it; null for a new card
     * @param after  the state after it; null when the card is new again
     */
    public record Change(
            LogEntry entry,
            @Nullable MemoryState before,
            @Nullable MemoryState after) {}

    /**
     * The state of a card with this log; null for a new card.
     *
     * @param log its effective rows in time order
     * @throws IllegalArgumentException if a row is earlier than the one before it
     */
    public static @Nullable MemoryState of(List<? extends LogEntry> log) {
        List<Change> changes = trace(log);
        return changes.isEmpty() ? null : changes.get(changes.size() - 1).after();
    }

    /** The same row by row, for writing new rows with the state before them; errors as in {@link #of}. */
    public static List<Change> trace(List<? extends LogEntry> log) {
        var changes = new ArrayList<Change>(log.size());
        MemoryState state = null;
        for (int i = 0; i < log.size(); i++) {
            LogEntry entry = log.get(i);
            if (i > 0 && entry.when().at().isBefore(log.get(i - 1).when().at())) {
                throw new IllegalArgumentException("A log is folded in time order; row " + i + " is too early");
            }
            MemoryState after = apply(state, entry);
            changes.add(new Change(entry, state, after));
            state = after;
        }
        return List.copyOf(changes);
    }

    /** The state after one more row; null stands for a new card, before and after. */
    public static @Nullable MemoryState apply(@Nullable MemoryState before, LogEntry entry) {
        if (entry instanceof LogEntry.Answer answer) {
            return answered(before, answer);
        }
        if (entry instanceof LogEntry.SetDue set) {
            return before == null ? null : before.withDue(set.due());
        }
        return null;
    }

    private static MemoryState answered(@Nullable MemoryState before, LogEntry.Answer answer) {
        MemoryState next = answer.scheduler()
                .answer(before, answer.rating(), answer.when(), answer.fuzzSeed(), answer.capDays())
                .next();
        Recorded recorded = answer.recorded();
        return recorded != null && recorded.follows(before) ? next.withDue(recorded.due()) : next;
    }
}
