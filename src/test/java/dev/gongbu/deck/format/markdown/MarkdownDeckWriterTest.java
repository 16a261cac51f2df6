package dev.gongbu.deck.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.ClozePiece;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.ItemContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.KnownSections;
import dev.gongbu.deck.format.Offer;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.format.Read;
import dev.gongbu.deck.format.SourceRef;
import dev.gongbu.deck.format.problems.ImportProblem;
import dev.gongbu.deck.format.problems.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownDeckWriterTest {

    private static DeckDraft deck(String title, ItemDraft... items) {
        return new DeckDraft("k", title, null, List.of(), null, List.of(), null, Offer.ALL, List.of(items));
    }

    private static ItemDraft item(String id, ItemContent content) {
        return new ItemDraft(id, "Title", null, List.of(), List.of(), null, null, content, List.of());
    }

    private static OptionDraft option(String text, @Nullable String reason, boolean correct) {
        return OptionDraft.of(null, null, false, text, reason, correct);
    }

    private static String written(DeckDraft deck) {
        return new String(MarkdownDeckWriter.write(deck), StandardCharsets.UTF_8);
    }

    private static void assertKept(DeckDraft deck) {
        DeckReading reading = Read.file(written(deck));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.deck()).isEqualTo(deck);
    }

    @Test
    void a_full_deck_is_written_in_one_layout_with_key_ids_and_numbers() {
        ItemDraft card = new ItemDraft(
                "one",
                "Front",
                List.of("v4.2/2"),
                List.of("T1", "T2"),
                List.of("a \"b\""),
                2,
                null,
                new FlashcardContent("Back\n\nmore"),
                List.of(new SourceRef("https://a.org", YearMonth.of(2026, 9)), new SourceRef("https://b.org", null)));
        ItemDraft cloze = new ItemDraft(
                "two",
                "",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                ClozeReader.parse("The ==hidden::hint== part."),
                List.of());
        ItemDraft question = new ItemDraft(
                "three",
                "Title",
                null,
                List.of(),
                List.of(),
                null,
                "windows",
                new QuestionContent(
                        "Stem",
                        List.of(
                                OptionDraft.of("o", "con-cept", true, "a\nb", "r\n\ns", false),
                                option("c\n\nd", "r", true),
                                option("e", null, false)),
                        "Because"),
                List.of());
        DeckDraft deck = new DeckDraft(
                "folder/deck",
                "Say: \"hi\"",
                "cert",
                List.of("2019/1.2", "v4.2/2"),
                "ko",
                List.of("Kim, Ada", "Gongbu"),
                "CC-BY-4.0",
                Offer.NONE,
                List.of(card, cloze, question));

        assertThat(written(deck)).isEqualTo("""
                        ---
                        title: "Say: \\"hi\\""
                        key: folder/deck
                        certification: cert
                        sections: [2019/1.2, v4.2/2]
                        language: ko
                        authors: ["Kim, Ada", Gongbu]
                        license: CC-BY-4.0
                        offer: none
                        ---

                        ## Front {#one sections="v4.2/2" difficulty=2 topics="T1, T2" tags="a \\"b\\""}

                        Back

                        more

                        Source: <https://a.org> (as of 2026-09)

                        Source: <https://b.org>

                        ## {#two sections=""}

                        The ==1|hidden::hint== part.

                        ## Title {#three family=windows}

                        Stem

                        - [ ] a
                          b {#o .con-cept pin}
                          - r

                            s
                        - [x] c

                          d

                          - r
                        - [ ] e

                        Because
                        """);
        assertKept(deck);
    }

    @Test
    void an_item_alone_is_written_as_it_stands_in_the_file() {
        assertThat(MarkdownDeckWriter.write(item("a", new FlashcardContent("Back"))))
                .isEqualTo("## Title {#a}\n\nBack\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "true",
                "No",
                "null",
                "1.10",
                "2026-09-01",
                "2019/1.2",
                "- a",
                "a: b",
                "a #b",
                "'a'",
                "a\\nb",
                "[a]",
                "{a}",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a`",
                "a,b",
                "?",
                "~",
                "한국어",
                "😀 emoji",
                "\uE000 private \uDBFF\uDFFD",
                "zero\u200Bwidth",
                "bell\u0007",
                "delete\u007F",
                "\uFEFFmark",
                "…„"
            })
    void any_title_survives_whatever_it_means_in_yaml(String title) {
        assertKept(deck(title, item("a", new FlashcardContent("Back"))));
    }

    @Test
    void titles_that_every_reader_takes_for_a_text_are_written_without_quotes_others_with() {
        ItemDraft item = item("a", new FlashcardContent("Back"));
        assertThat(written(deck("Big (new) data_1.0/x-y+z", item))).contains("title: Big (new) data_1.0/x-y+z\n");
        assertThat(written(deck("yes", item))).contains("title: \"yes\"\n");
        assertThat(written(deck("tab\tbell\u0007", item))).contains("title: \"tab\\u0009bell\\u0007\"\n");
        assertThat(written(deck("\uDBFF\uDFFD", item))).contains("title: \"\\U0010FFFD\"\n");
        assertThat(written(deck("~a é 😀", item))).contains("title: \"~a é 😀\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "+", "- -", "-\ttab"})
    void a_list_beside_the_options_stays_a_list_of_its_own(String bullet) {
        List<OptionDraft> options = List.of(option("a", null, false), option("b", null, true));
        assertKept(deck("t", item("a", new QuestionContent("Stem", options, bullet + " list"))));
        assertKept(deck("t", item("a", new QuestionContent("Stem\n\n" + bullet + " list", options, ""))));
    }

    @Test
    void lists_of_all_kinds_beside_the_options_stay_lists_of_their_own() {
        List<OptionDraft> options = List.of(option("a", null, false), option("b", null, true));
        assertKept(deck("t", item("a", new QuestionContent("- c\n\n* d\n\n+ e", options, "* f"))));
    }

    @Test
    void options_and_reasons_keep_lists_code_and_gaps() {
        assertKept(deck(
                "t",
                item(
                        "a",
                        new QuestionContent(
                                "Stem",
                                List.of(
                                        OptionDraft.of("x", null, false, "a\n\n```\ncode\n\n  more\n```", null, false),
                                        option("b\n1. c\n2. d", "- e\n- f\n\n  > g", true),
                                        option("h", "    code", false),
                                        OptionDraft.of("y", null, false, "* * *\nno line", "1. i", false)),
                                "x"))));
    }

    @Test
    void a_checked_draft_comes_back_in_the_form_in_which_a_file_gives_it() {
        DeckReading checked = DraftCheck.check(
                deck("t", item("a", new FlashcardContent("\r\n  \nBack\r\nSource: <https://a.org>\n"))),
                KnownSections.ANY);
        assertThat(checked.hasErrors()).isFalse();
        ItemDraft item = Read.deck(checked).items().get(0);
        assertThat(item.content()).isEqualTo(new FlashcardContent("Back"));
        assertThat(item.sources()).containsExactly(new SourceRef("https://a.org", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\n\n## Other {#b}\n\ny",
                "x ==hidden==",
                "s\n\n- [ ] a\n- [x] b",
                "Run:\n\n# apt-get update\n\nthen reboot",
                "Run:\n\napt-get\n===\n\nthen reboot"
            })
    void a_checked_draft_must_not_become_another_item_or_another_kind_of_item(String back) {
        DeckReading checked = DraftCheck.check(deck("t", item("a", new FlashcardContent(back))), KnownSections.ANY);
        assertThat(errors(checked)).containsOnly(ProblemCode.UNCLEAR_STRUCTURE);
    }

    @Test
    void an_item_that_a_checked_draft_did_not_have_is_named_beside_the_one_that_it_came_out_of() {
        var card = new FlashcardContent("x\n\n## Other {#b}\n\ny");
        DeckReading checked = DraftCheck.check(deck("t", item("a", card)), KnownSections.ANY);
        assertThat(checked.problems()).extracting(ImportProblem::item).containsExactly("a", "b");
    }

    @Test
    void an_option_of_a_checked_draft_must_not_lose_its_end() {
        var question = new QuestionContent("s", List.of(option("p {.red}", "r", true), option("q", "r", false)), "");
        DeckReading checked = DraftCheck.check(deck("t", item("a", question)), KnownSections.ANY);
        assertThat(errors(checked)).containsOnly(ProblemCode.UNCLEAR_STRUCTURE);
    }

    @Test
    void a_checked_draft_may_leave_the_numbers_of_its_hidden_parts_to_the_format() {
        var cloze = new ClozeContent(List.of(new ClozePiece.Plain("A ==first::hint== and ==2|second==.")));
        DeckReading checked = DraftCheck.check(deck("t", item("a", cloze)), KnownSections.ANY);
        assertThat(checked.problems()).isEmpty();
        assertThat(Read.deck(checked).items().get(0).content())
                .isEqualTo(ClozeReader.parse("A ==1|first::hint== and ==2|second==."));
    }

    private static List<ProblemCode> errors(DeckReading reading) {
        return reading.problems().stream()
                .filter(problem -> problem.severity() == ImportProblem.Severity.ERROR)
                .map(ImportProblem::code)
                .toList();
    }

    @Test
    void a_checked_draft_is_held_to_all_rules_of_the_format() {
        ItemDraft good = item("good", new FlashcardContent("x"));
        DeckReading damaged = DraftCheck.check(deck("t", good, item("a", new FlashcardContent(""))), KnownSections.ANY);
        assertThat(damaged.problems()).extracting(ImportProblem::code).containsExactly(ProblemCode.NO_BACK);
        assertThat(damaged.deck()).isEqualTo(deck("t", good));
        assertThat(damaged.headingsReadable()).isTrue();
        assertThat(damaged.origins()).containsOnlyKeys("good");

        DeckReading none = DraftCheck.check(deck("", good), KnownSections.ANY);
        assertThat(none.deck()).isNull();
        assertThat(none.problems()).extracting(ImportProblem::code).containsExactly(ProblemCode.NO_TITLE);

        DeckReading lost = DraftCheck.check(deck("t", good, item("B_c", new FlashcardContent("x"))), KnownSections.ANY);
        assertThat(lost.problems())
                .extracting(ImportProblem::code)
                .containsExactly(ProblemCode.BAD_ID, ProblemCode.UNCLEAR_STRUCTURE);
    }
}
