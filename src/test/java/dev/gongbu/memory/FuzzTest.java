package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzTest {

    private static final UUID CARD = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @ParameterizedTest
    @CsvSource({
        "1,1,1",
        "2,2,2",
        "3,2,4",
        "4,3,5",
        "5,4,6",
        "7,5,9",
        "8,6,10",
        "10,8,12",
        "20,17,23",
        "21,18,24",
        "30,27,33",
        "100,93,107",
        "365,345,385"
    })
    void the_range_around_an_interval(int interval, int first, int last) {
        assertThat(Fuzz.first(interval, 36500)).isEqualTo(first);
        assertThat(Fuzz.last(interval, 36500)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"3,1.075", "7,1.675", "8,1.775", "20,2.975", "21,3.025", "100,6.975"})
    void the_range_widens_by_15_then_10_then_5_percent(int interval, double delta) {
        assertThat(Fuzz.delta(interval)).isCloseTo(delta, within(1e-12));
    }

    @Test
    void the_range_ends_at_the_longest_interval() {
        assertThat(Fuzz.last(100, 101)).isEqualTo(101);
        assertThat(Fuzz.first(3, 3)).isEqualTo(2);
        assertThat(Fuzz.first(100, 90)).isEqualTo(90);
    }

    @Test
    void the_seed_picks_within_the_range() {
        assertThat(Fuzz.days(30, 36500, Samples.LOW)).isEqualTo(27);
        assertThat(Fuzz.days(30, 36500, Samples.HIGH)).isEqualTo(33);
        // seed 4: 0.4315 of the 41 days from 345
        assertThat(Fuzz.days(365, 36500, 4)).isEqualTo(362);
        assertThat(Fuzz.days(2, 36500, Samples.HIGH)).isEqualTo(2);
    }

    @Test
    void the_seed_of_a_card_is_the_same_for_ever() {
        assertThat(Fuzz.seed(CARD, 0)).isEqualTo(-2286794535849936422L);
        assertThat(Fuzz.seed(CARD, 1)).isEqualTo(-326049728111594170L);
        assertThat(Fuzz.seed(CARD, 2)).isEqualTo(8653393421344844521L);
    }
}
