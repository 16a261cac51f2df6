package dev.gongbu.review.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.deck.format.OptionDraft;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {

    private static final List<OptionDraft> OPTIONS = IntStream.range(0, 5)
            .mapToObj(i -> new OptionDraft("o" + i, null, i == 0 || i == 4, "", "", false))
            .toList();

    @Test
    void pinned_options_keep_their_places_and_the_others_take_every_order() {
        UUID card = UUID.randomUUID();
        var orders = new HashSet<List<Integer>>();
        for (long seed = 0; seed < 200; seed++) {
            List<Integer> order = Shuffle.order(card, OPTIONS, seed);
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
            assertThat(order.get(0)).isZero();
            assertThat(order.get(4)).isEqualTo(4);
            assertThat(Shuffle.order(card, OPTIONS, seed)).isEqualTo(order);
            orders.add(order);
        }
        assertThat(orders).hasSize(6);
    }
}
