package dev.gongbu.memory;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary inputs of the memory model for the property tests. */
final class Generated {

    private static final double[][] BOUNDS = {
        {0.001, 100},
        {0.001, 100},
        {0.001, 100},
        {0.001, 100},
        {1, 10},
        {0.001, 4},
        {0.001, 4},
        {0.001, 0.75},
        {0, 4.5},
        {0, 0.8},
        {0.001, 3.5},
        {0.001, 5},
        {0.001, 0.25},
        {0.001, 0.9},
        {0, 4},
        {0, 1},
        {1, 6},
        {0, 2},
        {0, 2},
        {0.01, 0.8},
        {0.1, 0.8}
    };

    /** New York forth and back, Helsinki forth and back, Lord Howe back. */
    private static final List<LocalDate> CHANGES = Stream.of(
                    "2026-03-08", "2026-11-01", "2026-03-29", "2026-10-25", "2026-04-05")
            .map(LocalDate::parse)
            .toList();

    private Generated() {}

    /** The default parameters, or any within their bounds. */
    static Arbitrary<Weights> weights() {
        var values = new ArrayList<Arbitrary<Double>>();
        for (double[] bound : BOUNDS) {
            values.add(Arbitraries.doubles().between(bound[0], bound[1]).ofScale(4));
        }
        return Arbitraries.oneOf(
                Arbitraries.just(Weights.DEFAULT),
                Combinators.combine(values).as(Weights::new).withoutEdgeCases());
    }

    static Arbitrary<Double> stabilities() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0.001, 10).ofScale(6),
                Arbitraries.doubles().between(0.001, 36500).ofScale(6));
    }

    /** Up to three steps from a second to three days, ascending. */
    static Arbitrary<List<Duration>> steps() {
        Arbitrary<Duration> step = Arbitraries.oneOf(
                        Arbitraries.longs().between(1, 3600),
                        Arbitraries.longs().between(3600, 3 * 86400))
                .map(Duration::ofSeconds);
        return step.list().ofMaxSize(3).map(steps -> steps.stream().sorted().toList());
    }

    static Arbitrary<SchedulerSettings> settings(int leastMaximum) {
        Arbitrary<Integer> maximum = Arbitraries.oneOf(
                Arbitraries.just(36500), Arbitraries.integers().between(leastMaximum, 100));
        Arbitrary<Double> retention = Arbitraries.doubles().between(0.70, 0.97).ofScale(2);
        return Combinators.combine(weights(), retention, steps(), steps(), maximum)
                .as(SchedulerSettings::new);
    }

    /** Any minute of the years 2024 to 2027, as often as not of a night in which clocks are changed somewhere. */
    static Arbitrary<LocalDateTime> wallClocks() {
        Arbitrary<LocalDateTime> any = Arbitraries.longs()
                .between(0, 4 * 365 * 24 * 60)
                .map(LocalDateTime.parse("2024-01-01T00:00")::plusMinutes);
        Arbitrary<LocalDateTime> night = Combinators.combine(
                        Arbitraries.of(CHANGES), Arbitraries.integers().between(-24 * 60, 24 * 60))
                .as((date, minutes) -> date.atTime(4, 0).plusMinutes(minutes));
        Arbitrary<LocalDateTime> hours = Combinators.combine(
                        Arbitraries.of(CHANGES), Arbitraries.integers().between(-75, 75))
                .as((date, minutes) -> date.atTime(4, 0).plusMinutes(minutes));
        return Arbitraries.oneOf(any, night, hours);
    }

    /** A card that was last answered up to 400 days before this day. */
    static Arbitrary<MemoryState> states(LocalDate day) {
        Arbitrary<Phase> phase = Arbitraries.of(Phase.LEARNING, Phase.REVIEW, Phase.RELEARNING);
        Arbitrary<Integer> step = Arbitraries.integers().between(0, 3);
        Arbitrary<Double> difficulty = Arbitraries.doubles().between(1, 10).ofScale(3);
        Arbitrary<Integer> ago = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 400));
        Arbitrary<Integer> cap = Arbitraries.of(1, 7).injectNull(0.6);
        return Combinators.combine(phase, step, stabilities(), difficulty, ago, cap)
                .as((p, k, s, d, a, c) -> new MemoryState(
                        p, p == Phase.REVIEW ? 0 : k, s, d, day.minusDays(a), new Due.Day(day), 9, 2, c));
    }
}
