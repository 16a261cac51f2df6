package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {

    private static String back(String body) {
        return ((FlashcardContent) Read.item("## F {#a}\n" + body).content()).back();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*One*  \ntwo\\\nthree",
                "    code first\n\ttab",
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "```sql\nselect 1;\n\n\n-- `x`\n```",
                "$$\na_1 * b_2\n$$",
                "![picture](media/a.png)",
                "<b>raw</b>",
                "- list\n  - [ ] inner box\n\n> quote",
                "a ⟶ 한국어 😀",
                "Text with a gap\n\n\n\nof three lines"
            })
    void the_back_is_the_authors_markdown_to_the_letter_without_empty_lines_at_its_ends(String markdown) {
        assertThat(back("\n  \n" + markdown + "\n \t\n\n")).isEqualTo(markdown);
        assertThat(back(markdown)).isEqualTo(markdown);
    }

    @Test
    void a_card_without_a_back_or_without_a_front_is_an_error() {
        DeckReading reading = Read.items("## F {#a}\n\n \n## {#b}\n\nBack\n\n## F {#c}\n\n<!-- x -->\n");
        assertThat(Read.problems(reading)).containsExactly("4 a NO_BACK []", "7 b NO_FRONT []");
        assertThat(reading.damaged()).containsExactlyInAnyOrder("a", "b");
        assertThat(reading.headingsReadable()).isTrue();
    }

    @Test
    void source_lines_become_sources_wherever_they_stand_with_or_without_month_and_brackets() {
        ItemDraft item = Read.item("""
                ## F {#a}

                Source: <https://a.org/x_(y)> (as of 2026-09)
                Back
                  Source: http://b.org/?q=1

                More
                Source: https://c.org (as of 2025-12)
                """);
        assertThat(item.content()).isEqualTo(new FlashcardContent("Back\n\n\nMore"));
        assertThat(item.sources())
                .containsExactly(
                        new SourceRef("https://a.org/x_(y)", YearMonth.of(2026, 9)),
                        new SourceRef("http://b.org/?q=1", null),
                        new SourceRef("https://c.org", YearMonth.of(2025, 12)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nSource: <https://a.org>\n```",
                "~~~\nSource: <https://a.org>\n~~~",
                "<div>\nSource: <https://a.org>\n</div>",
                "> ```\n\n<pre>\nSource: <https://a.org>\n</pre>"
            })
    void a_source_line_in_code_or_html_is_text(String body) {
        assertThat(back(body)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: the manual",
                "Source: <https://a.org> (as of 2026-13)",
                "Source: <https://a.org> (as of September)",
                "Source: <javascript:alert(1)>",
                "Source: <ftp://a.org>",
                "Source: <https://a b.org>",
                "Source:"
            })
    void a_source_line_that_can_not_be_read_stays_in_the_text_with_a_warning(String line) {
        DeckReading reading = Read.items("## F {#a}\n\nBack\n\n" + line + "\n");
        assertThat(Read.problems(reading)).containsExactly("8 a BAD_SOURCE [" + line + "]");
        assertThat(Read.deck(reading).items().get(0).content()).isEqualTo(new FlashcardContent("Back\n\n" + line));
        assertThat(Read.deck(reading).items().get(0).sources()).isEmpty();
    }

    @Test
    void a_sources_address_has_at_most_2000_characters() {
        String address = "https://a.org/" + "x".repeat(1986);
        assertThat(Read.item("## F {#a}\n\nB\n\nSource: " + address + "\n").sources())
                .containsExactly(new SourceRef(address, null));
        assertThat(Read.problems(Read.items("## F {#a}\n\nB\n\nSource: " + address + "x\n")))
                .hasSize(1);
    }

    @Test
    void a_text_that_would_read_differently_once_it_is_written_out_is_an_error() {
        DeckReading dashes = Read.items("## F {#a}\n\ns\n\n- [ ] x\n  * ---\n- [x] y\n\n## F {#b}\n\nB\n");
        assertThat(Read.problems(dashes)).containsExactly("4 a UNCLEAR_STRUCTURE []");
        assertThat(dashes.damaged()).containsExactly("a");
        assertThat(dashes.hasErrors()).isTrue();
        DeckReading quote = Read.items("## F {#a}\n\n> q\nSource: <https://a.org>\nx\n---\n\n## F {#b}\n\nB\n");
        assertThat(Read.problems(quote)).containsExactly("4 a UNCLEAR_STRUCTURE []");
        DeckReading reading = Read.items("## F {#a}\n\ns\n\n- [ ] x\n===\n- [x] y\n\n## F {#b}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("4 a UNCLEAR_STRUCTURE []");
        assertThat(reading.damaged()).containsExactly("a");
        assertThat(Read.ids(reading)).containsExactly("b");
    }
}
