package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class FuzzProperties {

    @Property
    void fuzz_stays_within_its_range(
            @ForAll @IntRange(min = 1, max = 36500) int interval,
            @ForAll @IntRange(min = 1, max = 36500) int maximum,
            @ForAll long seed) {
        int clamped = Math.min(interval, maximum);
        int days = Fuzz.days(clamped, maximum, seed);

        assertThat(days).isBetween(Fuzz.first(clamped, maximum), Fuzz.last(clamped, maximum));
        assertThat(days).isLessThanOrEqualTo(maximum);
        assertThat(Math.abs(days - clamped)).isLessThanOrEqualTo((int) Math.ceil(Fuzz.delta(Math.max(3, clamped))));
        if (clamped >= 2) {
            assertThat(days).isGreaterThanOrEqualTo(2);
        }
    }

    @Property
    void with_the_same_seed_a_longer_interval_never_becomes_the_shorter(
            @ForAll @IntRange(min = 1, max = 400) int interval,
            @ForAll @IntRange(min = 0, max = 400) int more,
            @ForAll long seed) {
        assertThat(Fuzz.days(interval, 36500, seed)).isLessThanOrEqualTo(Fuzz.days(interval + more, 36500, seed));
    }

    @Property
    void every_day_of_the_range_is_picked_for_some_card(@ForAll long high, @ForAll long low) {
        int days = Fuzz.days(10, 36500, Fuzz.seed(new UUID(high, low), 3));
        Statistics.collect(days);
        Statistics.coverage(coverage -> {
            for (int day = 8; day <= 12; day++) {
                coverage.check(day).percentage(share -> share > 10);
            }
        });
    }
}
