package dev.gongbu.memory;

import static dev.gongbu.memory.Rating.AGAIN;
import static dev.gongbu.memory.Rating.EASY;
import static dev.gongbu.memory.Rating.GOOD;
import static dev.gongbu.memory.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final Steps two = new Steps(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)));

    @Test
    void again_goes_back_to_the_first_step() {
        assertThat(two.after(0, AGAIN)).isEqualTo(place(0, Duration.ofMinutes(1)));
        assertThat(two.after(1, AGAIN)).isEqualTo(place(0, Duration.ofMinutes(1)));
    }

    @Test
    void good_goes_one_step_on_and_from_the_last_to_the_model() {
        assertThat(two.after(0, GOOD)).isEqualTo(place(1, Duration.ofMinutes(10)));
        assertThat(two.after(1, GOOD)).isNull();
        assertThat(two.after(5, GOOD)).isNull();
    }

    @Test
    void easy_goes_to_the_model_at_once() {
        assertThat(two.after(0, EASY)).isNull();
    }

    @Test
    void hard_on_the_first_step_waits_the_mean_of_the_first_two() {
        assertThat(two.after(0, HARD)).isEqualTo(place(0, Duration.ofSeconds(330)));
    }

    @Test
    void hard_on_a_later_step_repeats_it() {
        assertThat(two.after(1, HARD)).isEqualTo(place(1, Duration.ofMinutes(10)));
    }

    @Test
    void hard_on_a_step_that_is_no_more_repeats_the_last() {
        assertThat(two.after(5, HARD)).isEqualTo(place(1, Duration.ofMinutes(10)));
    }

    @Test
    void hard_on_a_single_step_waits_half_as_long_again_but_at_most_a_day_more() {
        assertThat(single(Duration.ofMinutes(10)).after(0, HARD)).isEqualTo(place(0, Duration.ofMinutes(15)));
        assertThat(single(Duration.ofHours(46)).after(0, HARD)).isEqualTo(place(0, Duration.ofHours(69)));
        assertThat(single(Duration.ofDays(4)).after(0, HARD)).isEqualTo(place(0, Duration.ofDays(5)));
    }

    @Test
    void without_steps_the_model_has_every_card_at_once() {
        for (Rating rating : Rating.values()) {
            assertThat(new Steps(List.of()).after(0, rating)).isNull();
        }
    }

    private static Steps single(Duration wait) {
        return new Steps(List.of(wait));
    }

    private static Steps.Place place(int step, Duration time) {
        return new Steps.Place(step, time);
    }
}
