package dev.gongbu.memory;

import static dev.gongbu.memory.Rating.AGAIN;
import static dev.gongbu.memory.Rating.GOOD;
import static dev.gongbu.memory.Rating.HARD;
import static dev.gongbu.memory.Samples.TODAY;
import static dev.gongbu.memory.Samples.afterSeconds;
import static dev.gongbu.memory.Samples.inDays;
import static dev.gongbu.memory.Samples.on;
import static dev.gongbu.memory.Samples.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IntervalCapsTest {

    private final Scheduler scheduler = new Scheduler(SchedulerSettings.DEFAULT);
    private final Scheduler withoutSteps = new Scheduler(Samples.withoutSteps());

    @Test
    void a_right_guess_returns_after_a_day_and_leaves_nothing_over() {
        MemoryState after = answer(scheduler, review(10, 5, 10), HARD, 0, 1);
        assertThat(after.due()).isEqualTo(inDays(1));
        assertThat(after.capDays()).isNull();
        assertThat(after.stability()).as("the cap is on the interval alone").isGreaterThan(23);
        assertThat(answer(scheduler, after, GOOD, 1, null).due()).isNotEqualTo(inDays(1 + 7));
    }

    @Test
    void after_wrong_though_sure_the_next_two_intervals_are_capped_at_1_and_7_days() {
        MemoryState wrong = answer(scheduler, review(100, 5, 50), AGAIN, 0, 1);
        assertThat(wrong.due()).isEqualTo(afterSeconds(on(TODAY), 600));
        assertThat(wrong.capDays()).isEqualTo(1);

        MemoryState first = answer(scheduler, wrong, GOOD, 0, null);
        assertThat(first.due()).isEqualTo(inDays(1));
        assertThat(first.capDays()).isEqualTo(7);

        MemoryState second = answer(scheduler, first, GOOD, 30, null);
        assertThat(second.due()).isEqualTo(inDays(30 + 7));
        assertThat(second.capDays()).isNull();

        MemoryState third = answer(scheduler, second, GOOD, 40, null);
        assertThat(((Due.Day) third.due()).day()).isAfter(TODAY.plusDays(40 + 7));
    }

    @Test
    void steps_of_minutes_use_up_no_cap() {
        MemoryState wrong = answer(scheduler, null, AGAIN, 0, 1);
        MemoryState step = answer(scheduler, wrong, GOOD, 0, null);
        assertThat(step.due()).isEqualTo(afterSeconds(on(TODAY), 600));
        assertThat(step.capDays()).isEqualTo(1);
        assertThat(answer(scheduler, step, GOOD, 0, null).capDays()).isEqualTo(7);
        assertThat(answer(scheduler, step, AGAIN, 0, null).capDays()).isEqualTo(1);
    }

    @Test
    void an_interval_of_whole_days_after_the_wrong_answer_itself_is_the_first() {
        MemoryState wrong = answer(withoutSteps, review(1000, 5, 500), AGAIN, 0, 1);
        assertThat(wrong.due()).isEqualTo(inDays(1));
        assertThat(wrong.capDays()).isEqualTo(7);
    }

    @Test
    void wrong_though_sure_begins_the_two_anew() {
        MemoryState once = Samples.capped(review(10, 5, 10), 7);
        assertThat(answer(scheduler, once, AGAIN, 0, 1).capDays()).isEqualTo(1);
        assertThat(answer(scheduler, once, AGAIN, 0, null).capDays()).isEqualTo(7);
    }

    @Test
    void the_lowest_of_all_limits_holds() {
        MemoryState pending = Samples.capped(review(10, 5, 10), 7);
        assertThat(answer(scheduler, pending, HARD, 0, 1).due()).isEqualTo(inDays(1));
        assertThat(answer(scheduler, pending, HARD, 0, 30).due()).isEqualTo(inDays(7));
        assertThat(new IntervalCaps(7, null).limit(5)).isEqualTo(5);
        assertThat(new IntervalCaps(null, 9).limit(5)).isEqualTo(5);
        assertThat(new IntervalCaps(null, null).limit(5)).isEqualTo(5);
    }

    @Test
    void a_cap_below_a_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheduler.forecast(null, on(TODAY), 0, 0))
                .withMessageContaining("at least a day");
    }

    private static MemoryState answer(
            Scheduler scheduler, MemoryState state, Rating rating, int dayFromToday, Integer capDays) {
        return scheduler
                .answer(state, rating, on(TODAY.plusDays(dayFromToday)), Samples.HIGH, capDays)
                .next();
    }
}
