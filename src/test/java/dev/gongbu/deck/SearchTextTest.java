package dev.gongbu.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.ItemDraft;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void words_are_one_space_apart_whatever_stood_between_them() {
        assertThat(SearchText.plain(card("  One\ttwo\r\n", "three\u00a0four\u3000 five\u0007six \u2003 ")))
                .isEqualTo("one two three four five six");
    }

    @Test
    void a_part_without_text_leaves_no_gap() {
        assertThat(SearchText.plain(card("", "back"))).isEqualTo("back");
    }

    @Test
    void marks_and_addresses_of_links_are_left_out_and_what_looks_like_them_stays() {
        assertThat(SearchText.plain(card("**Bold** `code`", "see [the page](https://example.org/a) of a[0] (zero)")))
                .isEqualTo("bold code see the page of a[0] (zero)");
    }

    @Test
    void text_that_looks_like_the_beginning_of_links_is_read_in_passing() {
        String brackets = "[".repeat(99_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(SearchText.plain(card("a", brackets))).endsWith("["));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(SearchText.plain(card("a", "](".repeat(49_000))))
                        .startsWith("a"));
    }

    @Test
    void a_search_is_its_first_eight_words_each_once() {
        assertThat(SearchText.words(" a\u3000B b c d e f g h i "))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(SearchText.words(" \t")).isEmpty();
    }

    private static ItemDraft card(String title, String back) {
        return new ItemDraft(
                "card", title, null, List.of(), List.of(), null, null, new FlashcardContent(back), List.of());
    }
}
