package dev.gongbu.memory;

import static dev.gongbu.memory.Samples.LOW;
import static dev.gongbu.memory.Samples.TODAY;
import static dev.gongbu.memory.Samples.afterSeconds;
import static dev.gongbu.memory.Samples.at;
import static dev.gongbu.memory.Samples.inDays;
import static dev.gongbu.memory.Samples.inStep;
import static dev.gongbu.memory.Samples.on;
import static dev.gongbu.memory.Samples.review;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of the four outcomes. */
class IntervalOrderTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void good_is_a_day_longer_than_hard_and_easy_a_day_longer_than_good() {
        assertThat(ladder(on(TODAY), 100, DAY, DAY, DAY, DAY)).containsExactly(1L, 1L, 2L, 3L);
        assertThat(ladder(on(TODAY), 100, DAY, DAY.multipliedBy(5), DAY.multipliedBy(3), DAY.multipliedBy(9)))
                .containsExactly(1L, 5L, 6L, 9L);
    }

    @Test
    void hard_is_never_below_again() {
        assertThat(ladder(on(TODAY), 100, DAY.multipliedBy(4), DAY, DAY, DAY)).containsExactly(4L, 4L, 5L, 6L);
    }

    @Test
    void only_the_limit_makes_them_equal() {
        assertThat(ladder(on(TODAY), 2, DAY, DAY, DAY, DAY)).containsExactly(1L, 1L, 2L, 2L);
        assertThat(ladder(on(TODAY), 1, DAY, DAY, DAY, DAY)).containsExactly(1L, 1L, 1L, 1L);
    }

    @Test
    void a_step_that_ends_today_leaves_every_later_day_open() {
        assertThat(ladder(on(TODAY), 100, HOUR, HOUR, DAY, DAY)).containsExactly(0L, 0L, 1L, 2L);
        // 17:59 and 18:00 later it is 03:59 and 04:00
        assertThat(ladder(on(TODAY), 100, HOUR, Duration.ofMinutes(17 * 60 + 59), DAY, DAY))
                .containsExactly(0L, 0L, 1L, 2L);
    }

    @Test
    void after_a_step_that_ends_tomorrow_whole_days_begin_the_day_after() {
        assertThat(ladder(on(TODAY), 100, HOUR, Duration.ofHours(18), DAY, DAY)).containsExactly(0L, 0L, 2L, 3L);
        assertThat(ladder(at("2026-03-11T03:55"), 100, HOUR, HOUR, DAY, DAY.multipliedBy(5)))
                .containsExactly(0L, 0L, 2L, 5L);
    }

    @Test
    void same_day_reviews_of_a_weak_card_are_spread_over_days() {
        // stabilities 0.5, 0.55 and 0.95 all round to a day
        Forecast forecast = new Scheduler(SchedulerSettings.DEFAULT).forecast(review(0.5, 9, 0), on(TODAY), LOW, null);
        assertThat(forecast.hard().due()).isEqualTo(inDays(1));
        assertThat(forecast.good().due()).isEqualTo(inDays(2));
        assertThat(forecast.easy().due()).isEqualTo(inDays(3));
    }

    @Test
    void at_the_longest_interval_all_are_equal() {
        var settings = new SchedulerSettings(Weights.DEFAULT, 0.9, List.of(), List.of(), 10);
        Forecast forecast = new Scheduler(settings).forecast(review(100, 5, 100), on(TODAY), Samples.HIGH, null);
        assertThat(forecast.hard().due()).isEqualTo(inDays(10));
        assertThat(forecast.good().due()).isEqualTo(inDays(10));
        assertThat(forecast.easy().due()).isEqualTo(inDays(10));
    }

    @Test
    void a_learning_step_of_a_day_or_more_is_due_on_a_study_day() {
        var settings = Samples.steps(List.of(Duration.ofMinutes(10), DAY, DAY.multipliedBy(3)), List.of());
        Forecast forecast =
                new Scheduler(settings).forecast(inStep(Phase.LEARNING, 1), at("2026-03-10T23:00"), LOW, null);

        assertThat(forecast.again().due()).isEqualTo(afterSeconds(at("2026-03-10T23:00"), 600));
        assertThat(forecast.hard().due()).isEqualTo(inDays(1));
        assertThat(forecast.good().due()).isEqualTo(inDays(3));
        assertThat(forecast.good().next().phase()).isEqualTo(Phase.LEARNING);
        assertThat(forecast.good().next().step()).isEqualTo(2);
        assertThat(forecast.good().interval()).isEqualTo(DAY.multipliedBy(3));
    }

    /** The waits of Again, Hard, Good and Easy in days, 0 for a step. */
    private static List<Long> ladder(StudyTime now, int limit, Duration... waits) {
        var ladder = new IntervalOrder(now, limit);
        var days = new ArrayList<Long>();
        for (Rating rating : Rating.values()) {
            Duration wait = ladder.next(rating, waits[rating.ordinal()]);
            if (!IntervalOrder.isWholeDays(wait)) {
                assertThat(wait).as("a step is left as it is").isEqualTo(waits[rating.ordinal()]);
            }
            days.add(wait.toDays());
        }
        return days;
    }
}
