package dev.gongbu.review.log;

import dev.gongbu.memory.Fold;
import dev.gongbu.memory.Fuzz;
import dev.gongbu.memory.LogEntry;
import dev.gongbu.memory.MemoryState;
import dev.gongbu.memory.Outcome;
import dev.gongbu.memory.Rating;
import dev.gongbu.memory.Recorded;
import dev.gongbu.memory.Scheduler;
import dev.gongbu.memory.StudyTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Folds a card's log, in time order, into its memory, and decides the answers that are new on the way. */
final class CardFold {

    private final UUID card;
    private final ZoneId zone;
    private final Function<UUID, Scheduler> schedulers;
    private @Nullable CardMemory memory;

    /**
     * @param memory     what the answers before the first that will be added came to; null for none
     * @param zone       the learner's, in which steps end
     * @param schedulers by the id that log rows have
     */
    CardFold(UUID card, @Nullable CardMemory memory, ZoneId zone, Function<UUID, Scheduler> schedulers) {
        this.card = card;
        this.memory = memory;
        this.zone = zone;
        this.schedulers = schedulers;
    }

    /** What the answers so far come to; null while the card is new. */
    @Nullable
    CardMemory memory() {
        return memory;
    }

    /**
     * Adds the next answer in time.
     *
     * @return the answer, decided if it was not yet
     */
    LogRow add(LogRow row) {
        MemoryState before = memory == null ? null : memory.state();
        LogRow decided = row.decision() == null ? row.decided(decide(row, before)) : row;
        if (!row.undone()) {
            Decision made = decided.made();
            var answer = new LogEntry.Answer(
                    row.rating(), time(row), made.seed(), row.capDays(), scheduler(row), made.recorded());
            MemoryState after = Objects.requireNonNull(Fold.apply(before, answer));
            memory = new CardMemory(card, after, row.rating(), goodDays(row));
        }
        return decided;
    }

    private Decision decide(LogRow row, @Nullable MemoryState before) {
        long seed = seed(card, before);
        Outcome outcome = scheduler(row).answer(before, row.rating(), time(row), seed, row.capDays());
        return new Decision(
                Recorded.of(before, outcome.due()), outcome.interval().toSeconds(), seed);
    }

    /** The seed of the next answer's fuzz: the same for the forecast and for what is saved. */
    static long seed(UUID card, @Nullable MemoryState before) {
        return Fuzz.seed(card, before == null ? 0 : before.reps());
    }

    private StudyTime time(LogRow row) {
        return new StudyTime(row.answeredAt(), row.studyDay(), zone);
    }

    private Scheduler scheduler(LogRow row) {
        return schedulers.apply(row.scheduler());
    }

    private int goodDays(LogRow row) {
        if (memory != null && memory.state().lastDay().equals(row.studyDay())) {
            return memory.goodDays();
        }
        int before = memory == null ? 0 : memory.goodDays();
        return row.rating() == Rating.AGAIN ? 0 : before + 1;
    }
}
