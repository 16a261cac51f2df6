package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
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
    @DisplayName("A task list with any marker makes a question; x and X mark what is right")
    void readsTaskLists(String marker) {
        QuestionContent question =
                Read.question("## Q {#a}\nStem\n\n%1$s [ ] a\n%1$s [x] b\n%1$s [X] c\n".formatted(marker));
        assertThat(question)
                .isEqualTo(new QuestionContent(
                        "Stem", List.of(option("a", false), option("b", true), option("c", true)), ""));
        assertThat(question.choose()).isEqualTo(2);
    }

    @Test
    @DisplayName("Stem and explanation keep their Markdown, and options may have gaps between them")
    void keepsStemAndExplanation() {
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
    @DisplayName("An option's attributes are its id, its concept and whether it is pinned")
    void readsAttributes() {
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
    @DisplayName("Attributes stand at the end of the first paragraph, on a line of their own as well")
    void findsAttributes() {
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
    @DisplayName("A line break inside an option stays, one before its attributes goes")
    void keepsLineBreaks() {
        QuestionContent question =
                Read.question("## Q {#a}\n\nS\n\n- [ ] a  \n  b {.one}\n- [x] c  \n  {.two}\n- [ ] d  \n");
        assertThat(question.options()).extracting(OptionDraft::text).containsExactly("a  \nb", "c", "d");
        assertThat(problems("S\n\n- [ ] a\n  b {#O}\n- [x] c")).containsExactly("9 a BAD_ID [O, o]");
    }

    @Test
    @DisplayName("The nested item is the reason; of several nested items their list is")
    void readsReasons() {
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
    @DisplayName("Tabs may indent what belongs to an option")
    void readsTabs() {
        QuestionContent question = Read.question("## Q {#a}\n\nS\n\n-\t[ ] a\n\t- Reason\n\n\t\t  code\n-\t[x] b\n");
        assertThat(question.options().get(0).text()).isEqualTo("a");
        assertThat(question.options().get(0).reason()).isEqualTo("Reason\n\n    code");
    }

    @Test
    @DisplayName("A question without a stem is an error, without a title a warning")
    void needsAStem() {
        assertThat(problems("- [ ] a\n- [x] b")).containsExactly("6 a NO_STEM []");
        DeckReading reading = Read.items("## {#a}\n\nS\n\n- [ ] a\n- [x] b\n");
        assertThat(Read.problems(reading)).containsExactly("4 a NO_QUESTION_TITLE []");
        assertThat(Read.deck(reading).items().get(0).kind()).isEqualTo(ItemKind.QUESTION);
    }

    @Test
    @DisplayName("A question has two to eight options")
    void limitsOptions() {
        assertThat(problems("S\n\n- [x] a")).containsExactly("8 a OPTION_COUNT [1, 2, 8]", "8 a NO_WRONG_OPTION []");
        StringBuilder eight = new StringBuilder("S\n\n- [x] x\n");
        for (int i = 1; i < 8; i++) {
            eight.append("- [ ] ").append(i).append('\n');
        }
        assertThat(problems(eight.toString())).isEmpty();
        assertThat(problems(eight + "- [ ] 9")).containsExactly("8 a OPTION_COUNT [9, 2, 8]");
    }

    @Test
    @DisplayName("At least one option is right and one wrong")
    void needsRightAndWrong() {
        assertThat(problems("S\n\n- [ ] a\n- [ ] b")).containsExactly("8 a NO_RIGHT_OPTION []");
        assertThat(problems("S\n\n- [x] a\n- [x] b")).containsExactly("8 a NO_WRONG_OPTION []");
    }

    @Test
    @DisplayName("Every option needs a box and a text, and nothing below its reason")
    void needsBoxAndText() {
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
    @DisplayName("A second list of options is an error")
    void refusesSecondLists() {
        assertThat(problems("S\n\n- [ ] a\n- [x] b\n\nText\n\n* [ ] c\n* [x] d"))
                .containsExactly("13 a SECOND_OPTION_LIST []");
    }

    @Test
    @DisplayName("Two options are never the same: neither by id nor, without ids, by text")
    void refusesDoubleOptions() {
        assertThat(problems("S\n\n- [ ] a {#o}\n- [x] b {#o}")).containsExactly("9 a DUPLICATE_OPTION [#o]");
        assertThat(problems("S\n\n- [ ] One  two\n- [x] one two")).containsExactly("9 a DUPLICATE_OPTION [one two]");
        assertThat(problems("S\n\n- [ ] same {#o1}\n- [x] same {#o2}")).isEmpty();
        assertThat(problems("S\n\n- [ ] a {.twin}\n- [x] b {.twin}")).isEmpty();
    }

    @Test
    @DisplayName("Ids and concepts of options follow the rule for ids; other attributes are warnings")
    void checksAttributes() {
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
    @DisplayName("Nothing is hidden in a question: it stays a question, with a warning")
    void warnsOfHiddenText() {
        assertThat(problems("S ==x==\n\n- [ ] a\n- [x] b")).containsExactly("4 a HIDDEN_IN_QUESTION []");
        assertThat(problems("S == x\n\n- [ ] a\n- [x] b")).isEmpty();
    }

    @Test
    @DisplayName("A task list inside a list or a quotation makes no question")
    void seesTaskListsOnlyAtTheTop() {
        assertThat(Read.item("## F {#a}\n\n- one\n  - [ ] a\n  - [x] b\n\n> - [ ] c\n> - [x] d\n")
                        .kind())
                .isEqualTo(ItemKind.CARD);
    }

    @Test
    @DisplayName("An option is known again by its id, else by its text without case and gaps")
    void normalisesTexts() {
        assertThat(OptionDraft.of("o", null, false, "Text", null, true).identity())
                .isEqualTo("#o");
        assertThat(option(" A\u00a0\n  *B* a\u0308 ", true).identity()).isEqualTo("a *b* ä");
        assertThat(OptionDraft.normalised("ÄB")).isEqualTo(OptionDraft.normalised("a\u0308b"));
    }
}
