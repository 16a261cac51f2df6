package dev.gongbu.review.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.memory.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueueOrderTest {

    private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-10-05");

    @Test
    void what_was_wrong_though_sure_comes_first_and_steps_that_have_not_ended_last() {
        QueuedCard soon = learning(NOON.plusSeconds(300), null);
        QueuedCard ended = learning(NOON, null);
        QueuedCard surelyWrong = learning(NOON.minusSeconds(60), 1);
        QueuedCard sureAndDue = due(7);
        QueuedCard due = due(null);
        QueuedCard fresh = QueuedCard.fresh(UUID.randomUUID());
        var picked = new QueueOrder(
                NOON, TODAY, List.of(surelyWrong, ended, soon), List.of(due, sureAndDue), List.of(fresh));
        assertThat(picked.inOrder(300)).containsExactly(surelyWrong, sureAndDue, ended, due, fresh, soon);
        assertThat(picked.inOrder(2)).containsExactly(surelyWrong, sureAndDue);
        assertThat(picked.counts()).isEqualTo(new ReviewQueue.Counts(1, 3, 2));
    }

    @Test
    void the_order_stays_when_cards_are_done() {
        List<QueuedCard> due = Stream.generate(() -> due(null)).limit(40).toList();
        List<QueuedCard> before = new QueueOrder(NOON, TODAY, List.of(), due, List.of()).inOrder(300);
        var rest = new ArrayList<>(due);
        rest.removeAll(before.subList(0, 15));
        assertThat(new QueueOrder(NOON, TODAY, List.of(), rest, List.of()).inOrder(300))
                .isEqualTo(before.subList(15, 40));
        assertThat(before).isNotEqualTo(due);
    }

    @Test
    void new_cards_are_spread_over_reviews() {
        List<Integer> reviews = IntStream.range(0, 90).boxed().toList();
        List<Integer> fresh = IntStream.range(100, 110).boxed().toList();
        List<Integer> mixed = QueueOrder.mixed(reviews, fresh);
        assertThat(mixed).hasSize(100);
        for (int i = 0; i < 100; i += 10) {
            assertThat(mixed.subList(i, i + 10).stream().filter(n -> n >= 100)).hasSize(1);
        }
        assertThat(QueueOrder.mixed(List.of(1, 2), List.of())).containsExactly(1, 2);
        assertThat(QueueOrder.mixed(List.of(), List.of(1, 2))).containsExactly(1, 2);
    }

    private static QueuedCard learning(Instant at, Integer capDays) {
        return new QueuedCard(UUID.randomUUID(), new Due.At(at), capDays != null);
    }

    private static QueuedCard due(Integer capDays) {
        return new QueuedCard(UUID.randomUUID(), new Due.Day(TODAY), capDays != null);
    }
}
