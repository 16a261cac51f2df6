package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    private static OptionDraft option(String text, boolean correct) {
        return OptionDraft.of(null, null, false, text, null, correct);
    }

    private static List<String> problems(String body) {
        return Read.problems(Read.items("## Q {#a}\n\n" + body + "\n\n## F {#b}\n\nB\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "+", "1.", "2)"})
    void a_task_list_with_any_marker_makes_a_question_and_its_ticks_mark_what_is_right(String marker) {
        QuestionContent question =
                Read.question("## Q {#a}\nStem\n\n%1$s [ ] a\n%1$s [x] b\n%1$s [X] c\n".formatted(marker));
        assertThat(question)
                .isEqualTo(new QuestionContent(
                        "Stem", List.of(option("a", false), option("b", true), option("c", true)), ""));
        assertThat(question.choose()).isEqualTo(2);
    }

    @Test
    void stem_and_explanation_keep_their_markdown_and_options_may_have_gaps_between_them() {
        QuestionContent question = Read.question("""
                ## Q {#a}

                Stem with *Markdown*

                - a plain list

                ```
                - [ ] in code
                ```

                * [ ] a

                * [x] b

                ### Because

                - it is
                """);
        assertThat(question.stem()).isEqualTo("Stem with *Markdown*\n\n- a plain list\n\n```\n- [ ] in code\n```");
        assertThat(question.options()).containsExactly(option("a", false), option("b", true));
        assertThat(question.explanation()).isEqualTo("### Because\n\n- it is");
    }

    @Test
    void an_options_attributes_are_its_id_its_concept_and_whether_it_is_pinned() {
        QuestionContent question = Read.question("""
                ## Q {#a}

                S

                - [ ] a {#o1 .fixed-window pin}
                - [x] b {.fixed-window}
                - [ ] c {pin}
                - [ ] d {#o\u0308}
                - [ ] e {x}
                - [ ] f \\{pin}
                """);
        assertThat(question.options())
                .containsExactly(
                        OptionDraft.of("o1", "fixed-window", true, "a", null, false),
                        OptionDraft.of(null, "fixed-window", false, "b", null, true),
                        OptionDraft.of(null, null, true, "c", null, false),
                        OptionDraft.of("ö", null, false, "d", null, false),
                        option("e {x}", false),
                        option("f \\{pin}", false));
    }

    @Test
    void attributes_stand_at_the_end_of_the_first_paragraph_on_a_line_of_their_own_as_well() {
        QuestionContent question = Read.question("""
                ## Q {#a}

                S

                - [ ] a goes
                  on here {.one}

                  ```
                  code {.not}
                  ```

                - [x] b
                  {.two}
                - [ ] c
                lazily {.three}
                - [ ]   d  {.four}
                  - Reason {.five}
                """);
        assertThat(question.options())
                .extracting(OptionDraft::text)
                .containsExactly("a goes\non here\n\n```\ncode {.not}\n```", "b", "c\nlazily", "d");
        assertThat(question.options()).extracting(OptionDraft::concept).containsExactly("one", "two", "three", "four");
        assertThat(question.options().get(3).reason()).isEqualTo("Reason {.five}");
    }

    @Test
    void a_line_break_inside_an_option_stays_one_before_its_attributes_goes() {
        QuestionContent question =
                Read.question("## Q {#a}\n\nS\n\n- [ ] a  \n  b {.one}\n- [x] c  \n  {.two}\n- [ ] d  \n");
        assertThat(question.options()).extracting(OptionDraft::text).containsExactly("a  \nb", "c", "d");
        assertThat(problems("S\n\n- [ ] a\n  b {#O}\n- [x] c")).containsExactly("9 a BAD_ID [O, o]");
    }

    @Test
    void the_nested_item_is_the_reason_of_several_nested_items_their_list_is() {
        QuestionContent question = Read.question("""
                ## Q {#a}

                S

                - [ ] a
                  - Because
                    it *is*.

                    ```
                    code
                      more
                    ```
                - [x] b

                  more of b

                   * one
                     on
                   * two
                - [ ] c
                  1. first
                - [ ] d

                  -
                - [ ] e
                  1. step
                  2. step

                  - Reason
                """);
        assertThat(question.options())
                .extracting(OptionDraft::reason)
                .containsExactly(
                        "Because\nit *is*.\n\n```\ncode\n  more\n```", "* one\n  on\n* two", "first", "", "Reason");
        assertThat(question.options())
                .extracting(OptionDraft::text)
                .containsExactly("a", "b\n\nmore of b", "c", "d", "e\n1. step\n2. step");
    }

    @Test
    void tabs_may_indent_what_belongs_to_an_option() {
        QuestionContent question = Read.question("## Q {#a}\n\nS\n\n-\t[ ] a\n\t- Reason\n\n\t\t  code\n-\t[x] b\n");
        assertThat(question.options().get(0).text()).isEqualTo("a");
        assertThat(question.options().get(0).reason()).isEqualTo("Reason\n\n    code");
    }

    @Test
    void a_question_without_a_stem_is_an_error_without_a_title_a_warning() {
        assertThat(problems("- [ ] a\n- [x] b")).containsExactly("6 a NO_STEM []");
        DeckReading reading = Read.items("## {#a}\n\nS\n\n- [ ] a\n- [x] b\n");
        assertThat(Read.problems(reading)).containsExactly("4 a NO_QUESTION_TITLE []");
        assertThat(Read.deck(reading).items().get(0).kind()).isEqualTo(ItemKind.QUESTION);
    }

    @Test
    void a_question_has_two_to_eight_options() {
        assertThat(problems("S\n\n- [x] a")).containsExactly("8 a OPTION_COUNT [1, 2, 8]", "8 a NO_WRONG_OPTION []");
        StringBuilder eight = new StringBuilder("S\n\n- [x] x\n");
        for (int i = 1; i < 8; i++) {
            eight.append("- [ ] ").append(i).append('\n');
        }
        assertThat(problems(eight.toString())).isEmpty();
        assertThat(problems(eight + "- [ ] 9")).containsExactly("8 a OPTION_COUNT [9, 2, 8]");
    }

    @Test
    void at_least_one_option_is_right_and_one_wrong() {
        assertThat(problems("S\n\n- [ ] a\n- [ ] b")).containsExactly("8 a NO_RIGHT_OPTION []");
        assertThat(problems("S\n\n- [x] a\n- [x] b")).containsExactly("8 a NO_WRONG_OPTION []");
    }

    @Test
    void every_option_needs_a_box_and_a_text_and_nothing_below_its_reason() {
        assertThat(problems("S\n\n- [ ] a\n- b *c*\n- [x] d")).containsExactly("9 a OPTION_WITHOUT_BOX [b *c*]");
        assertThat(problems("S\n\n- [ ] a\n-\n- [x]d\n- # [ ] e"))
                .containsExactly(
                        "9 a OPTION_WITHOUT_BOX []",
                        "10 a OPTION_WITHOUT_BOX [[x]d]",
                        "11 a OPTION_WITHOUT_BOX [# [ ] e]");
        assertThat(problems("S\n\n- [ ] a\n- [x]\n- [ ] {.b}"))
                .containsExactly("9 a EMPTY_OPTION [2]", "10 a EMPTY_OPTION [3]");
        assertThat(problems("S\n\n- [ ] a\n- [x] b\n  - r\n\n  more")).containsExactly("12 a TEXT_AFTER_REASON [2]");
        assertThat(problems("S\n\n- [ ] a\n  ===\n- [x] b\n- [ ] c")).containsExactly("8 a UNCLEAR_STRUCTURE []");
    }

    @Test
    void a_second_list_of_options_is_an_error() {
        assertThat(problems("S\n\n- [ ] a\n- [x] b\n\nText\n\n* [ ] c\n* [x] d"))
                .containsExactly("13 a SECOND_OPTION_LIST []");
    }

    @Test
    void two_options_are_never_the_same_neither_by_id_nor_without_ids_by_text() {
        assertThat(problems("S\n\n- [ ] a {#o}\n- [x] b {#o}")).containsExactly("9 a DUPLICATE_OPTION [#o]");
        assertThat(problems("S\n\n- [ ] One  two\n- [x] one two")).containsExactly("9 a DUPLICATE_OPTION [one two]");
        assertThat(problems("S\n\n- [ ] same {#o1}\n- [x] same {#o2}")).isEmpty();
        assertThat(problems("S\n\n- [ ] a {.twin}\n- [x] b {.twin}")).isEmpty();
    }

    @Test
    void ids_and_concepts_of_options_follow_the_rule_for_ids_other_attributes_are_warnings() {
        assertThat(problems("S\n\n- [ ] a {#O_1}\n- [x] b {.Two_Words}\n- [ ] c {#c .d .e pn x=1}\n- [ ] d {.x"))
                .containsExactly(
                        "8 a BAD_ID [O_1, o-1]",
                        "9 a BAD_CONCEPT [Two_Words, two-words]",
                        "10 a UNKNOWN_ATTRIBUTE [.e, ]",
                        "10 a UNKNOWN_ATTRIBUTE [pn, pin]",
                        "10 a UNKNOWN_ATTRIBUTE [x, ]",
                        "11 a BAD_ATTRIBUTES [{.x]");
    }

    @Test
    void nothing_is_hidden_in_a_question_it_stays_a_question_with_a_warning() {
        assertThat(problems("S ==x==\n\n- [ ] a\n- [x] b")).containsExactly("4 a HIDDEN_IN_QUESTION []");
        assertThat(problems("S == x\n\n- [ ] a\n- [x] b")).isEmpty();
    }

    @Test
    void a_task_list_inside_a_list_or_a_quotation_makes_no_question() {
        assertThat(Read.item("## F {#a}\n\n- one\n  - [ ] a\n  - [x] b\n\n> - [ ] c\n> - [x] d\n")
                        .kind())
                .isEqualTo(ItemKind.CARD);
    }

    @Test
    void an_option_is_known_again_by_its_id_else_by_its_text_without_case_and_gaps() {
        assertThat(OptionDraft.of("o", null, false, "Text", null, true).identity())
                .isEqualTo("#o");
        assertThat(option(" A\u00a0\n  *B* a\u0308 ", true).identity()).isEqualTo("a *b* ä");
        assertThat(OptionDraft.normalised("ÄB")).isEqualTo(OptionDraft.normalised("a\u0308b"));
    }
}
