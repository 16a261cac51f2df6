package dev.gongbu.memory;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** The vocabulary of the tests in this package: cards and times in Seoul, where summer time is not kept. */
final class Samples {

    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    /** Fuzz far down in its range (the seed's number is 0.033), and far up (0.883). */
    static final long LOW = 10;

    static final long HIGH = 0;

    private Samples() {}

    static StudyTime at(String wallClock) {
        return StudyTime.of(LocalDateTime.parse(wallClock).atZone(SEOUL).toInstant(), SEOUL);
    }

    /** Ten in the morning of this study day. */
    static StudyTime on(LocalDate day) {
        return at(day + "T10:00");
    }

    static Due inDays(int days) {
        return new Due.Day(TODAY.plusDays(days));
    }

    static Due afterSeconds(StudyTime now, long seconds) {
        return new Due.At(now.at().plusSeconds(seconds));
    }

    /** A card in review, due today, last answered so many days ago, with five answers and one lapse. */
    static MemoryState review(double stability, double difficulty, int daysAgo) {
        return new MemoryState(Phase.REVIEW, 0, stability, difficulty, TODAY.minusDays(daysAgo), inDays(0), 5, 1, null);
    }

    static MemoryState inStep(Phase phase, int step) {
        return new MemoryState(phase, step, 2, 5, TODAY, afterSeconds(on(TODAY), 0), 2, 1, null);
    }

    static MemoryState capped(MemoryState state, Integer capDays) {
        return new MemoryState(
                state.phase(),
                state.step(),
                state.stability(),
                state.difficulty(),
                state.lastDay(),
                state.due(),
                state.reps(),
                state.lapses(),
                capDays);
    }

    static SchedulerSettings steps(List<Duration> learning, List<Duration> relearning) {
        return new SchedulerSettings(Weights.DEFAULT, 0.90, learning, relearning, 36500);
    }

    /** No steps: every outcome is in whole days. */
    static SchedulerSettings withoutSteps() {
        return steps(List.of(), List.of());
    }
}
