package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

class FsrsProperties {

    @Property
    void a_higher_retention_never_gives_a_longer_raw_interval(
            @ForAll("weights") Weights weights,
            @ForAll("stabilities") double stability,
            @ForAll @DoubleRange(min = 0.70, max = 0.97) double one,
            @ForAll @DoubleRange(min = 0.70, max = 0.97) double other) {
        var fsrs = new Fsrs(weights);
        double low = Math.min(one, other);
        double high = Math.max(one, other);

        assertThat(fsrs.interval(high, stability)).isLessThanOrEqualTo(fsrs.interval(low, stability));
        assertThat(fsrs.wholeDays(high, stability, 36500)).isLessThanOrEqualTo(fsrs.wholeDays(low, stability, 36500));
    }

    @Property
    void stability_and_difficulty_stay_within_their_bounds(
            @ForAll("weights") Weights weights,
            @ForAll("stabilities") double stability,
            @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
            @ForAll @LongRange(min = 0, max = 100_000) long t,
            @ForAll Rating rating) {
        var fsrs = new Fsrs(weights);

        assertThat(fsrs.initialStability(rating)).isBetween(0.001, 36500.0);
        assertThat(fsrs.initialDifficulty(rating)).isBetween(1.0, 10.0);
        assertThat(fsrs.nextStability(difficulty, stability, t, rating)).isBetween(0.001, 36500.0);
        assertThat(fsrs.nextDifficulty(difficulty, rating)).isBetween(1.0, 10.0);
    }

    @Property
    void a_better_rating_never_leaves_less_stability_or_more_difficulty(
            @ForAll("weights") Weights weights,
            @ForAll("stabilities") double stability,
            @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
            @ForAll @LongRange(min = 0, max = 100_000) long t) {
        var fsrs = new Fsrs(weights);

        for (int grade = 1; grade < 4; grade++) {
            Rating worse = Rating.ofGrade(grade);
            Rating better = Rating.ofGrade(grade + 1);
            assertThat(fsrs.nextStability(difficulty, stability, t, better))
                    .isGreaterThanOrEqualTo(fsrs.nextStability(difficulty, stability, t, worse));
            assertThat(fsrs.nextDifficulty(difficulty, better))
                    .isLessThanOrEqualTo(fsrs.nextDifficulty(difficulty, worse));
        }
    }

    @Property
    void interval_undoes_retrievability(
            @ForAll("weights") Weights weights,
            @ForAll("stabilities") double stability,
            @ForAll @DoubleRange(min = 0.70, max = 0.97) double retention) {
        var fsrs = new Fsrs(weights);

        assertThat(fsrs.retrievability(fsrs.interval(retention, stability), stability))
                .isCloseTo(retention, within(1e-9));
        assertThat(fsrs.retrievability(stability, stability)).isCloseTo(0.9, within(1e-9));
    }

    @Provide
    Arbitrary<Weights> weights() {
        return Generated.weights();
    }

    @Provide
    Arbitrary<Double> stabilities() {
        return Generated.stabilities();
    }
}
