package dev.gongbu.memory;

import static dev.gongbu.memory.Rating.AGAIN;
import static dev.gongbu.memory.Rating.EASY;
import static dev.gongbu.memory.Rating.GOOD;
import static dev.gongbu.memory.Rating.HARD;
import static dev.gongbu.memory.Samples.LOW;
import static dev.gongbu.memory.Samples.TODAY;
import static dev.gongbu.memory.Samples.inDays;
import static dev.gongbu.memory.Samples.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {

    private static final Scheduler SCHEDULER = new Scheduler(Samples.withoutSteps());

    @Test
    void an_empty_log_is_a_new_card() {
        assertThat(Fold.of(List.of())).isNull();
        assertThat(Fold.trace(List.of())).isEmpty();
    }

    @Test
    void answers_follow_one_another() {
        MemoryState first = SCHEDULER.answer(null, GOOD, on(TODAY), LOW, null).next();
        MemoryState second =
                SCHEDULER.answer(first, HARD, on(TODAY.plusDays(2)), LOW, 1).next();
        List<LogEntry> log = List.of(answer(GOOD, 0, null, null), answer(HARD, 2, 1, null));

        assertThat(Fold.of(log)).isEqualTo(second);
        assertThat(second.due()).isEqualTo(inDays(3));
        assertThat(Fold.trace(log))
                .containsExactly(new Fold.Change(log.get(0), null, first), new Fold.Change(log.get(1), first, second));
    }

    @Test
    void a_recorded_due_stands_while_what_came_before_is_the_same() {
        MemoryState first = SCHEDULER.answer(null, GOOD, on(TODAY), LOW, null).next();
        Due balanced = inDays(11);

        assertThat(Fold.of(List.of(answer(GOOD, 0, null, Recorded.of(null, balanced)))))
                .isEqualTo(first.withDue(balanced));
        MemoryState second =
                Fold.of(List.of(answer(GOOD, 0, null, null), answer(GOOD, 2, null, Recorded.of(first, balanced))));
        assertThat(second.due()).isEqualTo(balanced);
    }

    @Test
    void a_recorded_due_falls_when_what_came_before_has_changed() {
        MemoryState first = SCHEDULER.answer(null, GOOD, on(TODAY), LOW, null).next();
        Recorded recorded = Recorded.of(first, inDays(99));
        List<LogEntry> changed = List.of(answer(EASY, 0, null, null), answer(GOOD, 2, null, recorded));
        List<LogEntry> afresh = List.of(answer(EASY, 0, null, null), answer(GOOD, 2, null, null));

        assertThat(Fold.of(changed)).isEqualTo(Fold.of(afresh));
        assertThat(Fold.of(List.of(answer(GOOD, 2, null, recorded))))
                .as("its predecessor was taken back")
                .isEqualTo(Fold.of(List.of(answer(GOOD, 2, null, null))));
    }

    @Test
    void each_part_of_the_state_before_is_compared() {
        MemoryState state = Samples.review(10, 5, 1);
        Due due = inDays(1);
        assertThat(new Recorded(Phase.REVIEW, 10.0, 5.0, due).follows(state)).isTrue();
        assertThat(new Recorded(Phase.REVIEW, 10.000000001, 5.0, due).follows(state))
                .isTrue();
        assertThat(new Recorded(Phase.RELEARNING, 10.0, 5.0, due).follows(state))
                .isFalse();
        assertThat(new Recorded(Phase.REVIEW, 10.000001, 5.0, due).follows(state))
                .isFalse();
        assertThat(new Recorded(Phase.REVIEW, 9.999999, 5.0, due).follows(state))
                .isFalse();
        assertThat(new Recorded(Phase.REVIEW, 10.0, 5.000001, due).follows(state))
                .isFalse();
        assertThat(new Recorded(Phase.REVIEW, null, 5.0, due).follows(state)).isFalse();
        assertThat(new Recorded(Phase.REVIEW, 10.0, null, due).follows(state)).isFalse();
        assertThat(new Recorded(Phase.NEW, null, null, due).follows(null)).isTrue();
        assertThat(new Recorded(Phase.REVIEW, 10.0, 5.0, due).follows(null)).isFalse();
    }

    @Test
    void forgetting_makes_the_card_new_again() {
        LogEntry forget = new LogEntry.Forget(on(TODAY.plusDays(3)));
        assertThat(Fold.of(List.of(answer(AGAIN, 0, 1, null), forget))).isNull();

        MemoryState again = Fold.of(List.of(answer(AGAIN, 0, 1, null), forget, answer(GOOD, 4, null, null)));
        assertThat(again.reps()).isEqualTo(1);
        assertThat(again.stability()).isEqualTo(2.3065);
        assertThat(again.capDays()).isNull();
    }

    @Test
    void a_chosen_due_date_moves_the_card_and_nothing_else() {
        LogEntry set = new LogEntry.SetDue(on(TODAY.plusDays(1)), inDays(40));
        MemoryState first = Fold.of(List.of(answer(GOOD, 0, null, null)));

        assertThat(Fold.of(List.of(answer(GOOD, 0, null, null), set))).isEqualTo(first.withDue(inDays(40)));
        assertThat(Fold.of(List.of(set))).as("a new card has no due date").isNull();
    }

    @Test
    void a_log_out_of_order_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fold.of(List.of(answer(GOOD, 1, null, null), answer(GOOD, 0, null, null))))
                .withMessageContaining("row 1");
        assertThat(Fold.of(List.of(answer(GOOD, 0, null, null), answer(GOOD, 0, null, null)))
                        .reps())
                .as("two at the same instant are in order")
                .isEqualTo(2);
    }

    private static LogEntry answer(Rating rating, int dayFromToday, Integer capDays, Recorded recorded) {
        return new LogEntry.Answer(rating, on(TODAY.plusDays(dayFromToday)), LOW, capDays, SCHEDULER, recorded);
    }
}
