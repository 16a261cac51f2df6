package dev.gongbu.deck.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.markdown.ClozeReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClozeMatchingTest {

    private static final ClozeContent NOTHING = new ClozeContent(List.of());

    @Test
    void identical_texts_keep_their_numbers_in_order() {
        ClozeContent former = ClozeReader.parse("==4|a== ==2|b== ==7|a==");
        assertThat(match("==a== ==a== ==b==", Set.of(1, 2, 3), former, Set.of()))
                .isEqualTo("==4|a== ==7|a== ==2|b==");
    }

    @Test
    void new_texts_get_numbers_that_were_never_used() {
        ClozeContent former = ClozeReader.parse("==1|a==");
        assertThat(match("==b== ==a==", Set.of(1, 2), former, Set.of(1, 2, 3))).isEqualTo("==4|b== ==1|a==");
    }

    @Test
    void a_number_of_the_author_stays_and_is_nobody_elses() {
        ClozeContent former = ClozeReader.parse("==1|a== ==2|b==");
        assertThat(match("==1|c== ==a==", Set.of(2), former, Set.of(1, 2))).isEqualTo("==1|c== ==3|a==");
    }

    @Test
    void when_every_number_was_used_one_that_is_free_now_is_taken() {
        Set<Integer> all = IntStream.rangeClosed(1, 999).boxed().collect(Collectors.toSet());
        assertThat(match("==1|a== ==b==", Set.of(2), NOTHING, all)).isEqualTo("==1|a== ==2|b==");
    }

    private static String match(String text, Set<Integer> assigned, ClozeContent former, Set<Integer> used) {
        return ClozeMatching.match(ClozeReader.parse(text), assigned, former, used)
                .text();
    }
}
