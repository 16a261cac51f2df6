package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MemoryStateTest {

    @Test
    void the_ends_of_the_ranges_belong_to_them() {
        assertThat(state(Phase.REVIEW, 0, 0.001, 1, 1, 0, 1).stability()).isEqualTo(0.001);
        assertThat(state(Phase.REVIEW, 0, 36500, 10, 1, 1, 1).difficulty()).isEqualTo(10);
    }

    @Test
    void anything_outside_is_refused() {
        refused("new card", Phase.NEW, 0, 1, 5, 1, 0, null);
        refused("step", Phase.LEARNING, -1, 1, 5, 1, 0, null);
        refused("Stability", Phase.REVIEW, 0, 0.0009, 5, 1, 0, null);
        refused("Stability", Phase.REVIEW, 0, 36500.1, 5, 1, 0, null);
        refused("Stability", Phase.REVIEW, 0, Double.NaN, 5, 1, 0, null);
        refused("Difficulty", Phase.REVIEW, 0, 1, 0.99, 1, 0, null);
        refused("Difficulty", Phase.REVIEW, 0, 1, 10.01, 1, 0, null);
        refused("answer", Phase.REVIEW, 0, 1, 5, 0, 0, null);
        refused("Lapses", Phase.REVIEW, 0, 1, 5, 1, -1, null);
        refused("Lapses", Phase.REVIEW, 0, 1, 5, 1, 2, null);
        refused("cap", Phase.REVIEW, 0, 1, 5, 1, 0, 0);
    }

    @Test
    void another_due_date_changes_nothing_else() {
        MemoryState state = Samples.capped(Samples.review(3, 4, 2), 7);
        MemoryState moved = state.withDue(Samples.inDays(9));
        assertThat(moved.due()).isEqualTo(Samples.inDays(9));
        assertThat(moved.withDue(state.due())).isEqualTo(state);
    }

    private static void refused(
            String why, Phase phase, int step, double s, double d, int reps, int lapses, Integer cap) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state(phase, step, s, d, reps, lapses, cap))
                .withMessageContaining(why);
    }

    private static MemoryState state(Phase phase, int step, double s, double d, int reps, int lapses, Integer cap) {
        return new MemoryState(phase, step, s, d, Samples.TODAY, Samples.inDays(1), reps, lapses, cap);
    }
}
