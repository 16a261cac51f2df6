package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gongbu.deck.format.markdown.ClozeReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClozeTest {

    private static List<String> hidden(String text) {
        return ClozeReader.parse(text).hidden().stream()
                .map(part -> part.number() + ":" + part.text() + (part.hint() == null ? "" : "?" + part.hint()))
                .toList();
    }

    @Test
    void hidden_text_makes_a_cloze_with_one_card_for_each_part_in_the_order_of_the_text() {
        ItemDraft item = Read.item("## Windows {#a}\n\nA ==fixed== window has one ==size::how long==.\n");
        assertThat(item.kind()).isEqualTo(ItemKind.CLOZE);
        assertThat(item.title()).isEqualTo("Windows");
        assertThat(item.content())
                .isEqualTo(new ClozeContent(List.of(
                        new ClozePiece.Plain("A "),
                        new ClozePiece.Hidden(1, "fixed", null),
                        new ClozePiece.Plain(" window has one "),
                        new ClozePiece.Hidden(2, "size", "how long"),
                        new ClozePiece.Plain("."))));
    }

    @Test
    void a_numbered_part_keeps_its_number_the_others_get_the_smallest_that_are_free() {
        assertThat(hidden("==a== ==2|b== ==c== ==2|d== ==999|e=="))
                .containsExactly("1:a", "2:b", "3:c", "2:d", "999:e");
        assertThat(ClozeReader.parse("==2|b== ==a== ==2|d==").numbers()).containsExactly(1, 2);
        DeckReading reading = Read.items("## {#a}\n\n==a== ==2|b== ==c==\n");
        assertThat(reading.origins().get("a").assigned()).containsExactlyInAnyOrder(1, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    ==a::b==                  ¦ 1:a?b
                    ==a::b::c==               ¦ 1:a?b::c
                    ==3|a::b==                ¦ 3:a?b
                    ==3\\|a==                 ¦ 3:a
                    ==a::==                   ¦ 1:a
                    ==x=1==                   ¦ 1:x=1
                    ==a:b==                   ¦ 1:a:b
                    ==std\\::vector::type==   ¦ 1:std\\::vector?type
                    ==`std::vector`::type==   ¦ 1:`std::vector`?type
                    ==a \\== b==              ¦ 1:a \\== b
                    ==**bold** and more==     ¦ 1:**bold** and more
                    ==`code`==                ¦ 1:`code`
                    ==$a==b$==                ¦ 1:$a==b$
                    ==1|1|x==                 ¦ 1:1|x
                    un==believ==able          ¦ 1:believ
                    a ==b and ==c==           ¦ 1:c
                    ==a|b==                   ¦ 1:a|b
                    """)
    void a_hidden_part_is_a_number_a_text_and_a_hint(String text, String expected) {
        assertThat(hidden(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a == b and c == d",
                "x === y and ====",
                "a \\==b\\== c",
                "in `==code==` alone",
                "in ``code ` ==x== `` alone",
                "math $a==b==c$",
                "math $$a ==b== c$$",
                "[link](http://x.org/?a==b==c)",
                "![p](<a ==b== c.png>)",
                "<https://x.org/?a==b==c>",
                "<b title=\"==x==\">",
                "```\n==x==\n```",
                "    ==x==",
                "<div>\n==x==\n</div>",
                "==a\n\nb==",
                "- ==a\n- b==",
                "> ==a\n> b==",
                "> ==a\n> b==\n> ===",
                "| ==a | b== |\n|---|---|\n| ==c | d== |",
                "==a ==",
                "== a=="
            })
    void nothing_is_hidden_inside_code_math_link_targets_and_tags_across_blocks_or_beside_spaces(String text) {
        assertThat(ClozeReader.parse(text).pieces()).containsExactly(new ClozePiece.Plain(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5 and ==x== and $6",
                "cost \\$5, ==x== and $6$",
                "a ` ==x== tick",
                "a `` ==x== ` tick",
                "a < ==x== > b",
                "[a] (==x==)",
                "[a](unclosed ==x==",
                "$ a ==x== $",
                "$$ ==x==",
                "$a ==x==",
                "a\\\\==x==",
                "`a` ==x== `b`",
                "$a$ ==x== $b$",
                "$$a$$ ==x== $$b$$",
                "5$a ==x== b$6",
                "$$ ==x==\n\nb $$",
                "$$ a $$ ==x== $$ b $$",
                "$a$==x==$b$",
                "==x==::b"
            })
    void money_single_ticks_and_other_signs_that_open_nothing_do_not_protect_what_follows(String text) {
        assertThat(hidden(text)).containsExactly("1:x");
    }

    @Test
    void a_hidden_part_may_go_over_lines_of_a_paragraph_and_stand_in_lists_quotations_headings_and_tables() {
        assertThat(hidden("a ==b\nc== d")).containsExactly("1:b\nc");
        assertThat(hidden("- a ==b\n  c== d\n\n> ==e==\n> f\n\n### ==g==\n")).containsExactly("1:b\n  c", "2:e", "3:g");
        assertThat(hidden("| a | b |\n|---|---|\n| ==c== | x \\| ==d== |\n| ==e== | |"))
                .containsExactly("1:c", "2:d", "3:e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A ==1|b== c ==2|d::e==.", "==7|a==", "| a |\n|---|\n| ==1\\|b== |", "==1|a\nb== and ==1|c=="})
    void the_written_text_is_the_notation_with_numbers_with_an_escaped_bar_in_tables(String text) {
        assertThat(ClozeReader.parse(text).text()).isEqualTo(text);
    }

    @Test
    void a_text_may_be_hidden_as_a_whole() {
        assertThat(ClozeReader.parse("==a==").pieces()).containsExactly(new ClozePiece.Hidden(1, "a", null));
    }

    @Test
    void a_part_of_a_table_that_had_no_number_is_written_with_an_escaped_bar() {
        assertThat(ClozeReader.parse("| a |\n|---|\n| ==b== |").text()).isEqualTo("| a |\n|---|\n| ==1\\|b== |");
    }

    @Test
    void parts_can_be_replaced_for_display_and_numbered_anew() {
        ClozeContent cloze = ClozeReader.parse("==a== and ==b::h==");
        assertThat(cloze.replace(part -> part.number() == 2 ? "[" + part.hint() + "]" : part.text()))
                .isEqualTo("a and [h]");
        assertThat(cloze.renumbered(Map.of(2, 5)).text()).isEqualTo("==1|a== and ==5|b::h==");
    }

    @Test
    void an_empty_hidden_part_and_a_number_out_of_range_are_errors_with_their_line() {
        assertThat(Read.problems(
                        Read.items("## {#a}\n\n\nText\n==::hint==\n\n==0|x== ==1000|y== ==3|==\n\n## F {#b}\n\nB\n")))
                .containsExactly(
                        "8 a EMPTY_HIDDEN []",
                        "10 a BAD_HIDDEN_NUMBER [0]",
                        "10 a BAD_HIDDEN_NUMBER [1000]",
                        "10 a EMPTY_HIDDEN []");
    }

    @Test
    void parsing_alone_refuses_an_empty_part_and_a_parts_number_has_its_range() {
        assertThatThrownBy(() -> ClozeReader.parse("==::hint=="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EMPTY_HIDDEN");
        assertThatThrownBy(() -> new ClozePiece.Hidden(0, "x", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClozePiece.Hidden(1000, "x", null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ClozePiece.Hidden(999, "x", null).number()).isEqualTo(999);
    }

    @Test
    void more_than_999_parts_without_numbers_are_an_error() {
        assertThat(ClozeReader.parse("==x== ".repeat(999)).numbers()).hasSize(999);
        assertThat(Read.problems(Read.items("## {#a}\n\n" + "==x== ".repeat(1000) + "\n\n## F {#b}\n\nB\n")))
                .containsExactly("6 a BAD_HIDDEN_NUMBER [1000]");
    }

    @Test
    void a_part_that_is_opened_and_not_closed_in_its_paragraph_is_shown_with_a_warning() {
        assertThat(Read.problems(Read.items("## F {#a}\n\n==open\n\n==other\n")))
                .containsExactly("6 a HIDDEN_NOT_CLOSED []");
        DeckReading reading = Read.items("## F {#a}\n\nText\n\nan ==open part\n\nand ==another\n");
        assertThat(Read.problems(reading)).containsExactly("8 a HIDDEN_NOT_CLOSED []");
        assertThat(Read.deck(reading).items().get(0).kind()).isEqualTo(ItemKind.CARD);
        assertThat(Read.problems(Read.items("## F {#a}\n\nText ==open ==hidden== x\n")))
                .containsExactly("6 a HIDDEN_NOT_CLOSED []");
    }
}
