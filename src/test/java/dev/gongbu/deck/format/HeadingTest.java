package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    @Test
    void attributes_give_an_item_its_id_sections_difficulty_topics_and_tags() {
        ItemDraft item = Read.file(
                        "---\ntitle: t\ncertification: c\n---\n"
                                + "## The *front* {#my-id sections=\"v4.2/2, v4.2/2, 2019/1.2,\" difficulty=3 topics=DF06 tags=\"two words, b\"}\n\nBack\n")
                .deck()
                .items()
                .get(0);
        assertThat(item.id()).isEqualTo("my-id");
        assertThat(item.title()).isEqualTo("The *front*");
        assertThat(item.sections()).containsExactly("v4.2/2", "2019/1.2");
        assertThat(item.difficulty()).isEqualTo(3);
        assertThat(item.topics()).containsExactly("DF06");
        assertThat(item.tags()).containsExactly("two words", "b");
    }

    @Test
    void a_quoted_value_may_hold_quotes_backslashes_and_braces() {
        assertThat(Read.item("## F {#a tags=\"\\\"q\\\", b\\\\c, {x}, d\\e\"}\n\nB\n")
                        .tags())
                .containsExactly("\"q\"", "b\\c", "{x}", "d\\e");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    What is `x`? {#a}        ¦ What is `x`?
                    Spaces   {#a}  ##      ¦ Spaces
                    C # ## {#a}              ¦ C # ##
                    No gap{#a}               ¦ No gap
                    The set {x} {#a}         ¦ The set {x}
                    Two {#b} {#a}            ¦ Two {#b}
                    {{ .Values }} {#a}       ¦ {{ .Values }}
                    """)
    void the_title_is_what_stands_before_the_last_braces(String heading, String title) {
        ItemDraft item = Read.item("## " + heading + "\n\nBack\n");
        assertThat(item.title()).isEqualTo(title);
        assertThat(item.id()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    The set {x}           ¦ The set {x}           ¦ the-set-x
                    Let {x=1}             ¦ Let {x=1}             ¦ let-x-1
                    Empty {}              ¦ Empty {}              ¦ empty
                    Escaped \\{#a}        ¦ Escaped \\{#a}        ¦ escaped-a
                    Chart {{#a}}          ¦ Chart {{#a}}          ¦ chart-a
                    Chart {{#a}           ¦ Chart {{#a}           ¦ chart-a
                    Word\\{#a}            ¦ Word\\{#a}            ¦ word-a
                    Class {.x}            ¦ Class {.x}            ¦ class-x
                    What is C#            ¦ What is C#            ¦ what-is-c
                    Closed ##             ¦ Closed                ¦ closed
                    It's [a link](http://x.org/?y) ¦ It's [a link](http://x.org/?y) ¦ its-a-link
                    데이터 흐름             ¦ 데이터 흐름             ¦ 데이터-흐름
                    """)
    void without_an_id_the_headings_slug_is_taken_with_a_warning_braces_that_say_nothing_are_text(
            String heading, String title, String id) {
        DeckReading reading = Read.items("## " + heading + "\n\nBack\n");
        assertThat(Read.problems(reading)).containsExactly("4 " + id + " MISSING_ID [" + id + "]");
        assertThat(Read.deck(reading).items().get(0).title()).isEqualTo(title);
        assertThat(Read.ids(reading)).containsExactly(id);
        assertThat(reading.headingsReadable()).isTrue();
    }

    @Test
    void a_heading_of_number_signs_alone_is_empty() {
        assertThat(Read.problems(Read.items("## ##\n\nBack\n\n## F {#b}\n\nB\n")))
                .containsExactly("4 - NO_ID []", "4 - NO_FRONT []");
    }

    @Test
    void a_heading_without_id_and_letters_is_an_error_after_which_nothing_may_be_retired() {
        DeckReading reading = Read.items("## ?!\n\nBack\n\n## F {#b}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("4 - NO_ID []");
        assertThat(reading.headingsReadable()).isFalse();
        assertThat(reading.damaged()).isEmpty();
        assertThat(Read.ids(reading)).containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource({"Foo, foo", "a_b, a-b", "a.b, a-b", "-, ''"})
    void an_id_with_other_characters_is_an_error_with_a_suggestion_after_which_nothing_may_be_retired(
            String id, String suggestion) {
        DeckReading reading = Read.items("## F {#" + id + "}\n\nB\n\n## F {#b}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("4 - BAD_ID [" + id + ", " + suggestion + "]");
        assertThat(reading.headingsReadable()).isFalse();
        assertThat(Read.ids(reading)).containsExactly("b");
    }

    @Test
    void an_id_has_at_most_100_characters_and_is_compared_in_its_composed_form() {
        assertThat(Read.item("## F {#" + "a".repeat(100) + "}\n\nB\n").id()).hasSize(100);
        assertThat(Read.items("## F {#" + "a".repeat(101) + "}\n\nB\n").deck()).isNull();
        assertThat(Read.item("## F {#a\u0308-\u1100\u1161}\n\nB\n").id()).isEqualTo("ä-가");
    }

    @Test
    void the_second_of_two_items_with_one_id_is_an_error_the_first_stays() {
        DeckReading reading = Read.items("## One {#a}\n\nB\n\n## Two {#a}\n\nB\n\n## Three {#c}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("8 a DUPLICATE_ID [a, 4]");
        assertThat(Read.deck(reading).items()).extracting(ItemDraft::title).containsExactly("One", "Three");
        assertThat(reading.damaged()).isEmpty();
        assertThat(reading.headingsReadable()).isTrue();
    }

    @Test
    void an_id_whose_first_item_is_damaged_is_not_taken_over_by_the_second() {
        DeckReading reading = Read.items("## One {#a}\n\n## Two {#a}\n\nB\n\n## Three {#c}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("4 a NO_BACK []", "6 a DUPLICATE_ID [a, 4]");
        assertThat(Read.ids(reading)).containsExactly("c");
        assertThat(reading.damaged()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{#a difficulty=\"2}",
                "{#a #b}",
                "{#a tags=x tags=y}",
                "{#a =x}",
                "{#a 1}",
                "{#a tags=\"x\"y}",
                "{#a",
                "{#a tags=",
                "{#a tags=\"x\"",
                "{#a tags=\"x\\",
                "{#a .}"
            })
    void braces_that_can_not_be_read_damage_their_item_alone_when_its_id_is_seen(String braces) {
        DeckReading reading = Read.items("## F " + braces + "\n\nB\n\n## F {#z}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("4 a BAD_ATTRIBUTES [" + braces + "]");
        assertThat(reading.damaged()).containsExactly("a");
        assertThat(reading.headingsReadable()).isTrue();
        assertThat(Read.ids(reading)).containsExactly("z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{difficulty=\"2}", "{#A difficulty=\"}", "{.a="})
    void braces_that_can_not_be_read_and_have_no_readable_id_nothing_may_be_retired(String braces) {
        DeckReading reading = Read.items("## F " + braces + "\n\nB\n\n## F {#z}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("4 - BAD_ATTRIBUTES [" + braces + "]");
        assertThat(reading.damaged()).isEmpty();
        assertThat(reading.headingsReadable()).isFalse();
    }

    private static final String OPTIONS = "\n\nStem\n\n- [ ] a\n- [x] b\n";

    @Test
    void a_question_belongs_to_a_family_by_the_rule_of_ids() {
        assertThat(Read.item("## Q {#q family=\"fenster-größe\"}" + OPTIONS).family())
                .isEqualTo("fenster-größe");
        assertThat(Read.item("## Q {#q family=a\u0308}" + OPTIONS).family()).isEqualTo("ä");
        assertThat(Read.item("## Q {#q}" + OPTIONS).family()).isNull();
        DeckReading reading = Read.items("## Q {#q family=\"Two Words\"}" + OPTIONS + "\n## Q {#z}" + OPTIONS);
        assertThat(Read.problems(reading)).containsExactly("4 q BAD_FAMILY [Two Words, two-words]");
        assertThat(Read.ids(reading)).containsExactly("z");
        assertThat(Read.problems(Read.items("## Q {#q family=\"\"}" + OPTIONS))).contains("4 q BAD_FAMILY [, ]");
    }

    @Test
    void what_is_no_question_has_no_family_and_is_read_with_a_warning() {
        for (String body : new String[] {"Back", "A ==part=="}) {
            DeckReading reading = Read.items("## F {#a family=windows}\n\n" + body + "\n");
            assertThat(Read.problems(reading)).containsExactly("4 a FAMILY_WITHOUT_QUESTION [windows]");
            assertThat(Read.deck(reading).items()).extracting(ItemDraft::family).containsOnlyNulls();
        }
    }

    @Test
    void unknown_attributes_are_warnings_that_suggest_the_nearest_known_one() {
        DeckReading reading = Read.items("## F {#a sectons=\"x\" foo=1 tagss .note}\n\nB\n");
        assertThat(Read.problems(reading))
                .containsExactly(
                        "4 a UNKNOWN_ATTRIBUTE [sectons, sections]",
                        "4 a UNKNOWN_ATTRIBUTE [foo, ]",
                        "4 a UNKNOWN_ATTRIBUTE [tagss, tags]",
                        "4 a UNKNOWN_ATTRIBUTE [.note, ]");
        assertThat(Read.ids(reading)).containsExactly("a");
    }

    @Test
    void a_misspelt_key_is_seen_even_without_an_id() {
        DeckReading reading = Read.items("## Front {dificulty=2}\n\nB\n");
        assertThat(Read.problems(reading))
                .containsExactly("4 front MISSING_ID [front]", "4 front UNKNOWN_ATTRIBUTE [dificulty, difficulty]");
        assertThat(Read.deck(reading).items().get(0).title()).isEqualTo("Front");
    }

    @Test
    void a_tab_may_stand_before_the_braces() {
        DeckReading reading = Read.items("## Front\t{difficulty=2}\n\nB\n");
        assertThat(Read.deck(reading).items().get(0).title()).isEqualTo("Front");
        assertThat(Read.deck(reading).items().get(0).difficulty()).isEqualTo(2);
    }

    @Test
    void a_slug_has_at_most_80_characters_and_cuts_none_in_halves() {
        assertThat(Ids.slug("a".repeat(90))).isEqualTo("a".repeat(80));
        assertThat(Ids.slug("a" + "\uD801\uDC28".repeat(60))).isEqualTo("a" + "\uD801\uDC28".repeat(39));
        assertThat(Ids.slug("\uD801\uDC28".repeat(60))).isEqualTo("\uD801\uDC28".repeat(40));
        assertThat(Ids.slug("a".repeat(79) + " b")).isEqualTo("a".repeat(79));
    }

    @Test
    void the_reserved_attributes_reverse_and_typed_are_warnings() {
        assertThat(Read.problems(Read.items("## F {#a reverse=true typed=true}\n\nB\n")))
                .containsExactly("4 a RESERVED_ATTRIBUTE [reverse]", "4 a RESERVED_ATTRIBUTE [typed]");
        assertThat(Read.problems(Read.items("## F {typed=true}\n\nB\n")))
                .containsExactly("4 f MISSING_ID [f]", "4 f RESERVED_ATTRIBUTE [typed]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "easy", "22"})
    void a_difficulty_that_is_not_1_2_or_3_is_an_error(String difficulty) {
        DeckReading reading =
                Read.items("## F {#a difficulty=" + difficulty + "}\n\nB\n\n## F {#b difficulty=1}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("4 a BAD_DIFFICULTY [" + difficulty + "]");
        assertThat(Read.deck(reading).items()).extracting(ItemDraft::difficulty).containsExactly(1);
    }

    @Test
    void an_underlined_heading_of_level_2_begins_an_item_too_on_as_many_lines_as_it_has() {
        ItemDraft item = Read.item("The front\n  on two lines {#a}\n---\nBack\n");
        assertThat(item.title()).isEqualTo("The front on two lines");
        assertThat(item.id()).isEqualTo("a");
        assertThat(item.content()).isEqualTo(new FlashcardContent("Back"));
    }

    @Test
    void headings_of_level_1_end_an_item_and_mean_nothing_those_of_level_3_belong_to_it() {
        DeckReading reading = Read.items(
                "# Group\n\n## F {#a}\n\nBack\n\n### More\n\nText\n\n# Other {#x}\n\n## F {#b}\n\nB\n\nEnd\n===\n");
        assertThat(reading.problems()).hasSize(0);
        assertThat(Read.deck(reading).items().get(0).content())
                .isEqualTo(new FlashcardContent("Back\n\n### More\n\nText"));
        assertThat(Read.ids(reading)).containsExactly("a", "b");
    }

    @Test
    void text_before_the_first_item_or_under_a_heading_of_level_1_is_ignored_with_a_warning() {
        DeckReading reading = Read.items("\nIntro\nmore\n\n# Group\n\ntext\n\n## F {#a}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("5 - TEXT_OUTSIDE_ITEM []", "10 - TEXT_OUTSIDE_ITEM []");
        assertThat(Read.ids(reading)).containsExactly("a");
    }

    @Test
    void a_file_without_headings_of_level_2_makes_no_deck() {
        assertThat(Read.problems(Read.items("# Group\n"))).containsExactly("4 - NO_ITEMS []");
        assertThat(Read.problems(Read.items(""))).containsExactly("3 - NO_ITEMS []");
        assertThat(Read.problems(Read.items("text\n"))).containsExactly("4 - TEXT_OUTSIDE_ITEM []", "4 - NO_ITEMS []");
        assertThat(Read.items("## F {#a}\n").deck()).isNull();
    }

    @Test
    void what_looks_like_a_heading_inside_code_a_quotation_or_a_list_begins_no_item() {
        DeckReading reading = Read.items(
                "## F {#a}\n\n```\n## Code {#b}\n```\n\n> ## Quote {#c}\n\n- ## List {#d}\n\n    ## Code {#e}\n\n<!--\n## Comment {#f}\n-->\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(Read.ids(reading)).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    ```sql             ¦ ```
                    ~~~                ¦ ~~~
                    <!-- note          ¦ -->
                    <script>           ¦ </script>
                    <PRE class="x">    ¦ </pre>
                    <?php              ¦ ?>
                    <!DOCTYPE          ¦ >
                    <![CDATA[          ¦ ]]>
                    """)
    void what_is_opened_and_never_closed_damages_its_item_and_then_nothing_may_be_retired(
            String opening, String closing) {
        String before = "## F {#a}\n\nB\n\n## F {#b}\n\nB\n\n";
        DeckReading open = Read.items(before + opening + "\n\n## F {#c}\n\nB\n");
        assertThat(Read.problems(open)).containsExactly("12 b NOT_CLOSED [" + opening + "]");
        assertThat(Read.ids(open)).containsExactly("a");
        assertThat(open.damaged()).containsExactly("b");
        assertThat(open.headingsReadable()).isFalse();

        DeckReading closed = Read.items(before + opening + "\n\n## F {#c}\n\nB\n" + closing + "\n");
        assertThat(closed.problems()).isEmpty();
        assertThat(closed.headingsReadable()).isTrue();
        assertThat(Read.ids(closed)).containsExactly("a", "b");
    }

    @Test
    void a_fence_that_is_not_closed_before_the_first_item_is_a_problem_of_the_deck() {
        DeckReading reading = Read.items("# Group\n\n```\n\n## F {#c}\n\nB\n");
        assertThat(Read.problems(reading))
                .containsExactly("4 - NO_ITEMS []", "6 - TEXT_OUTSIDE_ITEM []", "6 - NOT_CLOSED [```]");
    }

    @Test
    void a_fence_may_open_right_below_the_heading() {
        assertThat(Read.problems(Read.items("## F {#z}\n\nB\n\n## F {#a}\n```\n")))
                .containsExactly("9 a NOT_CLOSED [```]");
    }

    @Test
    void a_fence_that_is_not_closed_behind_the_last_item_leaves_the_items_whole_but_nothing_may_be_retired() {
        DeckReading reading = Read.items("## F {#a}\n\nB\n\n# Group\n\n~~~\n");
        assertThat(Read.problems(reading)).containsExactly("10 - TEXT_OUTSIDE_ITEM []", "10 - NOT_CLOSED [~~~]");
        assertThat(Read.ids(reading)).containsExactly("a");
        assertThat(reading.headingsReadable()).isFalse();
    }

    @Test
    void other_html_at_the_end_of_a_file_closes_itself() {
        assertThat(Read.items("## F {#a}\n\nB\n\n<div>\n").problems()).isEmpty();
    }

    @Test
    void all_mistakes_of_an_item_are_named_at_once_in_the_order_of_their_lines() {
        assertThat(Read.problems(Read.items("## Q {#a difficulty=9}\n\n- [ ] One\n- [ ]\n")))
                .containsExactly("4 a BAD_DIFFICULTY [9]", "4 - NO_ITEMS []", "6 a NO_STEM []", "7 a EMPTY_OPTION [2]");
    }
}
