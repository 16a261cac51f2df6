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

    /** Adds the next answer in time, which was decided before. */
    void add(LogRow row) {
        if (row.undone()) {
            return;
        }
        ReceivedAnswer given = row.given();
        Decision made = row.decision();
        var answer = new LogEntry.Answer(
                given.rating(), time(given), made.seed(), given.capDays(), scheduler(given), made.recorded());
        remember(given, Objects.requireNonNull(Fold.apply(state(), answer)));
    }

    /** Adds the next answer in time, which is new, and decides it. */
    LogRow decide(ReceivedAnswer given) {
        MemoryState before = state();
        long seed = seed(card, before);
        Outcome outcome = scheduler(given).answer(before, given.rating(), time(given), seed, given.capDays());
        if (!given.undone()) {
            remember(given, outcome.next());
        }
        return new LogRow(
                given,
                new Decision(
                        Recorded.of(before, outcome.due()), outcome.interval().toSeconds(), seed));
    }

    private @Nullable MemoryState state() {
        return memory == null ? null : memory.state();
    }

    private void remember(ReceivedAnswer given, MemoryState after) {
        memory = new CardMemory(card, after, given.rating(), goodDays(given));
    }

    /** The seed of the next answer's fuzz: the same for the forecast and for what is saved. */
    static long seed(UUID card, @Nullable MemoryState before) {
        return Fuzz.seed(card, before == null ? 0 : before.reps());
    }

    private StudyTime time(ReceivedAnswer row) {
        return new StudyTime(row.answeredAt(), row.studyDay(), zone);
    }

    private Scheduler scheduler(ReceivedAnswer row) {
        return schedulers.apply(row.scheduler());
    }

    private int goodDays(ReceivedAnswer row) {
        if (memory != null && memory.state().lastDay().equals(row.studyDay())) {
            return memory.goodDays();
        }
        int before = memory == null ? 0 : memory.goodDays();
        return row.rating() == Rating.AGAIN ? 0 : before + 1;
    }
}
