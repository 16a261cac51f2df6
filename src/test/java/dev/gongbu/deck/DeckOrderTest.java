package dev.gongbu.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeckOrderTest {

    @Test
    void numbers_stand_by_their_size() {
        assertThat(Stream.of("g/2019-ml", "g/2.10-x", "g/terms", "g/2.9-x", "g/2.9", "a/9")
                        .sorted(DeckOrder::compare))
                .containsExactly("a/9", "g/2.9", "g/2.9-x", "g/2.10-x", "g/2019-ml", "g/terms");
    }
}
