package dev.gongbu.memory;

import static dev.gongbu.memory.Samples.HIGH;
import static dev.gongbu.memory.Samples.LOW;
import static dev.gongbu.memory.Samples.TODAY;
import static dev.gongbu.memory.Samples.afterSeconds;
import static dev.gongbu.memory.Samples.inDays;
import static dev.gongbu.memory.Samples.inStep;
import static dev.gongbu.memory.Samples.on;
import static dev.gongbu.memory.Samples.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SchedulerTest {

    private static final StudyTime NOW = on(TODAY);

    private final Scheduler scheduler = new Scheduler(SchedulerSettings.DEFAULT);
    private final Scheduler withoutSteps = new Scheduler(Samples.withoutSteps());

    @Test
    void a_new_card_goes_through_the_learning_steps() {
        Forecast forecast = scheduler.forecast(null, NOW, LOW, null);

        assertThat(forecast.again().due()).isEqualTo(afterSeconds(NOW, 60));
        assertThat(forecast.hard().due()).isEqualTo(afterSeconds(NOW, 330));
        assertThat(forecast.good().due()).isEqualTo(afterSeconds(NOW, 600));
        // S0(Easy) 8.2956 is 8 days, of which fuzz makes 6 to 10
        assertThat(forecast.easy().due()).isEqualTo(inDays(6));
        assertThat(forecast.good().next())
                .isEqualTo(new MemoryState(
                        Phase.LEARNING,
                        1,
                        2.3065,
                        new Fsrs(Weights.DEFAULT).initialDifficulty(Rating.GOOD),
                        TODAY,
                        afterSeconds(NOW, 600),
                        1,
                        0,
                        null));
        assertThat(forecast.easy().next().phase()).isEqualTo(Phase.REVIEW);
        assertThat(forecast.easy().next().step()).isZero();
    }

    @Test
    void good_on_the_last_step_hands_the_card_to_the_model() {
        Outcome good = scheduler.answer(inStep(Phase.LEARNING, 1), Rating.GOOD, NOW, LOW, null);

        assertThat(good.next().phase()).isEqualTo(Phase.REVIEW);
        assertThat(good.next().stability()).isCloseTo(2.007748803366632, within(1e-9));
        assertThat(good.next().difficulty()).isCloseTo(4.9902283692968386, within(1e-9));
        assertThat(good.due()).isEqualTo(inDays(2));
        assertThat(good.next().lapses()).isEqualTo(1);
        assertThat(good.next().reps()).isEqualTo(3);
    }

    @Test
    void again_within_steps_starts_them_over_and_is_no_lapse() {
        MemoryState learning = scheduler
                .answer(inStep(Phase.LEARNING, 1), Rating.AGAIN, NOW, LOW, null)
                .next();
        assertThat(learning.phase()).isEqualTo(Phase.LEARNING);
        assertThat(learning.step()).isZero();
        assertThat(learning.lapses()).isEqualTo(1);
        assertThat(learning.due()).isEqualTo(afterSeconds(NOW, 60));

        MemoryState relearning = scheduler
                .answer(inStep(Phase.RELEARNING, 0), Rating.AGAIN, NOW, LOW, null)
                .next();
        assertThat(relearning.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(relearning.lapses()).isEqualTo(1);
        assertThat(relearning.due()).isEqualTo(afterSeconds(NOW, 600));
    }

    @Test
    void hard_on_the_single_relearning_step_waits_15_minutes() {
        assertThat(scheduler
                        .answer(inStep(Phase.RELEARNING, 0), Rating.HARD, NOW, LOW, null)
                        .due())
                .isEqualTo(afterSeconds(NOW, 900));
    }

    @Test
    void again_in_review_is_a_lapse_and_leads_to_relearning() {
        Outcome again = scheduler.answer(review(10, 5, 10), Rating.AGAIN, NOW, LOW, null);

        assertThat(again.next().phase()).isEqualTo(Phase.RELEARNING);
        assertThat(again.next().lapses()).isEqualTo(2);
        assertThat(again.next().reps()).isEqualTo(6);
        assertThat(again.next().lastDay()).isEqualTo(TODAY);
        assertThat(again.next().stability()).isCloseTo(1.3919869729546932, within(1e-9));
        assertThat(again.next().difficulty()).isCloseTo(8.341762369296838, within(1e-9));
        assertThat(again.due()).isEqualTo(afterSeconds(NOW, 600));
        assertThat(again.interval()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void other_ratings_in_review_give_the_models_interval_with_fuzz() {
        // raw 23, 32 and 51 days; ranges 20 to 26, 28 to 36, 46 to 56
        Forecast low = scheduler.forecast(review(10, 5, 10), NOW, LOW, null);
        assertThat(low.hard().due()).isEqualTo(inDays(20));
        assertThat(low.good().due()).isEqualTo(inDays(28));
        assertThat(low.easy().due()).isEqualTo(inDays(46));
        assertThat(low.easy().interval()).isEqualTo(Duration.ofDays(46));

        Forecast high = scheduler.forecast(review(10, 5, 10), NOW, HIGH, null);
        assertThat(high.hard().due()).isEqualTo(inDays(26));
        assertThat(high.good().due()).isEqualTo(inDays(35));
        assertThat(high.easy().due()).isEqualTo(inDays(55));
        assertThat(high.good().next().lapses()).isEqualTo(1);
        assertThat(high.good().next().phase()).isEqualTo(Phase.REVIEW);
    }

    @Test
    void a_higher_retention_brings_the_card_back_earlier() {
        var strict = new Scheduler(SchedulerSettings.DEFAULT.withRetention(0.95));
        // 0.402558691989992 of 32.03 days is 13; fuzz makes 11 to 15
        assertThat(strict.answer(review(10, 5, 10), Rating.GOOD, NOW, LOW, null).due())
                .isEqualTo(inDays(11));
    }

    @Test
    void empty_steps_hand_every_card_to_the_model_at_once() {
        Forecast fresh = withoutSteps.forecast(null, NOW, LOW, null);
        assertThat(fresh.again().due()).isEqualTo(inDays(1));
        assertThat(fresh.again().next().phase()).isEqualTo(Phase.REVIEW);
        assertThat(fresh.hard().due()).isEqualTo(inDays(1));
        assertThat(fresh.good().due()).isEqualTo(inDays(2));

        MemoryState lapsed = withoutSteps
                .answer(review(10, 5, 10), Rating.AGAIN, NOW, LOW, null)
                .next();
        assertThat(lapsed.phase()).isEqualTo(Phase.REVIEW);
        assertThat(lapsed.lapses()).isEqualTo(2);
        assertThat(lapsed.due()).isEqualTo(inDays(1));
    }

    @Test
    void a_step_card_answered_on_a_later_study_day_is_past_the_same_day_formula() {
        MemoryState step = scheduler.answer(null, Rating.GOOD, NOW, LOW, null).next();
        MemoryState sameDay = scheduler
                .answer(step, Rating.GOOD, Samples.at("2026-03-11T03:59"), LOW, null)
                .next();
        MemoryState nextDay = scheduler
                .answer(step, Rating.GOOD, Samples.at("2026-03-11T04:00"), LOW, null)
                .next();

        assertThat(sameDay.stability()).isEqualTo(2.3065);
        assertThat(sameDay.due()).isEqualTo(inDays(2));
        assertThat(nextDay.stability()).isCloseTo(7.315300744077282, within(1e-9));
        assertThat(nextDay.lastDay()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void an_answer_dated_before_the_last_one_counts_as_the_same_day() {
        Outcome good = scheduler.answer(review(10, 5, -3), Rating.GOOD, NOW, LOW, null);
        assertThat(good.next().stability()).isEqualTo(10);
        assertThat(good.next().lastDay()).isEqualTo(TODAY);
    }

    @Test
    void predicted_recall_counts_at_least_one_day() {
        MemoryState state = review(10, 5, 0);
        assertThat(scheduler.recall(state, TODAY.plusDays(5))).isCloseTo(0.9403442888929227, within(1e-9));
        assertThat(scheduler.recall(state, TODAY))
                .isEqualTo(scheduler.recall(state, TODAY.plusDays(1)))
                .isLessThan(1);
    }
}
