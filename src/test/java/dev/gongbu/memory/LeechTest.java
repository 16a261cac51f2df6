package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeechTest {

    @Test
    void a_leech_is_announced_at_the_eighth_lapse_and_every_fourth_after_it() {
        assertThat(IntStream.rangeClosed(0, 21).filter(Leech::announcedAt)).containsExactly(8, 12, 16, 20);
    }
}
