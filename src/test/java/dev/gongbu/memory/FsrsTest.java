package dev.gongbu.memory;

import static dev.gongbu.memory.Rating.AGAIN;
import static dev.gongbu.memory.Rating.EASY;
import static dev.gongbu.memory.Rating.GOOD;
import static dev.gongbu.memory.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Each formula with numbers worked out apart from this code. */
class FsrsTest {

    private static final Offset<Double> NEAR = within(1e-9);

    private final Fsrs fsrs = new Fsrs(Weights.DEFAULT);

    @Test
    void recall_falls_from_one_to_90_percent_at_the_stability_and_on() {
        assertThat(fsrs.retrievability(0, 10)).isEqualTo(1);
        assertThat(fsrs.retrievability(5, 10)).isCloseTo(0.9403442888929227, NEAR);
        assertThat(fsrs.retrievability(10, 10)).isCloseTo(0.9, NEAR);
        assertThat(fsrs.retrievability(100, 10)).isCloseTo(0.6928266345726217, NEAR);
    }

    @Test
    void the_interval_is_when_recall_has_fallen_to_the_retention() {
        assertThat(fsrs.interval(0.9, 10)).isCloseTo(10, NEAR);
        assertThat(fsrs.interval(0.7, 10)).isCloseTo(92.87911182417022, NEAR);
        assertThat(fsrs.interval(0.97, 10)).isCloseTo(2.227684407446649, NEAR);
    }

    @Test
    void whole_days_are_rounded_between_one_and_the_maximum() {
        assertThat(fsrs.wholeDays(0.7, 10, 36500)).isEqualTo(93);
        assertThat(fsrs.wholeDays(0.97, 10, 36500)).isEqualTo(2);
        assertThat(fsrs.wholeDays(0.9, 0.2, 36500)).isEqualTo(1);
        assertThat(fsrs.wholeDays(0.9, 400, 365)).isEqualTo(365);
        assertThat(fsrs.wholeDays(0.7, 36500, Integer.MAX_VALUE)).isEqualTo(339009);
    }

    @Test
    void the_first_answer_gives_w0_to_w3_as_stability() {
        assertThat(fsrs.initialStability(AGAIN)).isEqualTo(0.212);
        assertThat(fsrs.initialStability(HARD)).isEqualTo(1.2931);
        assertThat(fsrs.initialStability(GOOD)).isEqualTo(2.3065);
        assertThat(fsrs.initialStability(EASY)).isEqualTo(8.2956);
    }

    @Test
    void the_first_answer_gives_a_difficulty_not_below_one() {
        assertThat(fsrs.initialDifficulty(AGAIN)).isCloseTo(6.4133, NEAR);
        assertThat(fsrs.initialDifficulty(HARD)).isCloseTo(5.112170705601055, NEAR);
        assertThat(fsrs.initialDifficulty(GOOD)).isCloseTo(2.118103970459015, NEAR);
        assertThat(fsrs.initialDifficulty(EASY)).isEqualTo(1);
    }

    @Test
    void difficulty_moves_with_the_rating_damped_towards_ten_and_reverts_to_easy() {
        assertThat(fsrs.nextDifficulty(5, AGAIN)).isCloseTo(8.341762369296838, NEAR);
        assertThat(fsrs.nextDifficulty(5, HARD)).isCloseTo(6.665995369296838, NEAR);
        assertThat(fsrs.nextDifficulty(5, GOOD)).isCloseTo(4.9902283692968386, NEAR);
        assertThat(fsrs.nextDifficulty(5, EASY)).isCloseTo(3.3144613692968385, NEAR);
        assertThat(fsrs.nextDifficulty(9.9, AGAIN)).isCloseTo(9.952359049296836, NEAR);
        assertThat(fsrs.nextDifficulty(1.05, EASY)).isEqualTo(1);
    }

    @Test
    void success_on_a_later_day_lengthens_stability_less_for_hard_and_more_for_easy() {
        assertThat(fsrs.stabilityAfterSuccess(5, 10, 0.9, HARD)).isCloseTo(23.246875110466817, NEAR);
        assertThat(fsrs.stabilityAfterSuccess(5, 10, 0.9, GOOD)).isCloseTo(32.02672948198673, NEAR);
        assertThat(fsrs.stabilityAfterSuccess(5, 10, 0.9, EASY)).isCloseTo(51.25386164681294, NEAR);
    }

    @Test
    void a_lapse_never_leaves_more_than_again_on_the_same_day_would() {
        assertThat(fsrs.stabilityAfterLapse(5, 10, 0.9)).isCloseTo(1.3919869729546932, NEAR);
        // D 1, S 0.5, R 0.05: the first formula gives more than 0.5 / e^(w17 w18)
        assertThat(fsrs.stabilityAfterLapse(1, 0.5, 0.05)).isCloseTo(0.4758639996671754, NEAR);
    }

    @Test
    void on_the_same_day_only_again_lowers_stability() {
        assertThat(fsrs.stabilitySameDay(10, AGAIN)).isCloseTo(3.0512489355716377, NEAR);
        assertThat(fsrs.stabilitySameDay(10, HARD)).isEqualTo(10);
        assertThat(fsrs.stabilitySameDay(10, GOOD)).isEqualTo(10);
        assertThat(fsrs.stabilitySameDay(10, EASY)).isCloseTo(15.5343079471667, NEAR);
        assertThat(fsrs.stabilitySameDay(0.5, GOOD)).isCloseTo(0.5498762115047141, NEAR);
        assertThat(fsrs.stabilitySameDay(0.5, HARD)).isEqualTo(0.5);
    }

    @Test
    void the_day_and_the_rating_choose_the_formula() {
        assertThat(fsrs.nextStability(5, 10, 0, AGAIN)).isEqualTo(fsrs.stabilitySameDay(10, AGAIN));
        assertThat(fsrs.nextStability(5, 10, 0, EASY)).isEqualTo(fsrs.stabilitySameDay(10, EASY));
        assertThat(fsrs.nextStability(5, 10, 10, AGAIN)).isCloseTo(1.3919869729546932, NEAR);
        assertThat(fsrs.nextStability(5, 10, 3, AGAIN)).isCloseTo(1.2587836539335056, NEAR);
        assertThat(fsrs.nextStability(5, 10, 3, GOOD)).isCloseTo(18.377203342862977, NEAR);
    }
}
