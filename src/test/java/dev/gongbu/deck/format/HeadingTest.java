package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    @Test
    @DisplayName("Attributes give an item its id, sections, difficulty, topics and tags")
    void readsAttributes() {
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
    @DisplayName("A quoted value may hold quotes, backslashes and braces")
    void readsQuotedValues() {
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
    @DisplayName("The title is what stands before the last braces")
    void cutsTheTitle(String heading, String title) {
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
    @DisplayName("Without an id the heading's slug is taken, with a warning; braces that say nothing are text")
    void makesIds(String heading, String title, String id) {
        DeckReading reading = Read.items("## " + heading + "\n\nBack\n");
        assertThat(Read.problems(reading)).containsExactly("4 " + id + " MISSING_ID [" + id + "]");
        assertThat(Read.deck(reading).items().get(0).title()).isEqualTo(title);
        assertThat(Read.ids(reading)).containsExactly(id);
        assertThat(reading.headingsReadable()).isTrue();
    }

    @Test
    @DisplayName("A heading of number signs alone is empty")
    void closesAnEmptyHeading() {
        assertThat(Read.problems(Read.items("## ##\n\nBack\n\n## F {#b}\n\nB\n")))
                .containsExactly("4 - NO_ID []", "4 - NO_FRONT []");
    }

    @Test
    @DisplayName("A heading without id and letters is an error, after which nothing may be retired")
    void needsAnId() {
        DeckReading reading = Read.items("## ?!\n\nBack\n\n## F {#b}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("4 - NO_ID []");
        assertThat(reading.headingsReadable()).isFalse();
        assertThat(reading.damaged()).isEmpty();
        assertThat(Read.ids(reading)).containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource({"Foo, foo", "a_b, a-b", "a.b, a-b", "-, ''"})
    @DisplayName("An id with other characters is an error with a suggestion, after which nothing may be retired")
    void refusesIds(String id, String suggestion) {
        DeckReading reading = Read.items("## F {#" + id + "}\n\nB\n\n## F {#b}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("4 - BAD_ID [" + id + ", " + suggestion + "]");
        assertThat(reading.headingsReadable()).isFalse();
        assertThat(Read.ids(reading)).containsExactly("b");
    }

    @Test
    @DisplayName("An id has at most 100 characters, and is compared in its composed form")
    void normalisesIds() {
        assertThat(Read.item("## F {#" + "a".repeat(100) + "}\n\nB\n").id()).hasSize(100);
        assertThat(Read.items("## F {#" + "a".repeat(101) + "}\n\nB\n").deck()).isNull();
        assertThat(Read.item("## F {#a\u0308-\u1100\u1161}\n\nB\n").id()).isEqualTo("ä-가");
    }

    @Test
    @DisplayName("The second of two items with one id is an error, the first stays")
    void refusesDoubleIds() {
        DeckReading reading = Read.items("## One {#a}\n\nB\n\n## Two {#a}\n\nB\n\n## Three {#c}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("8 a DUPLICATE_ID [a, 4]");
        assertThat(Read.deck(reading).items()).extracting(ItemDraft::title).containsExactly("One", "Three");
        assertThat(reading.damaged()).isEmpty();
        assertThat(reading.headingsReadable()).isTrue();
    }

    @Test
    @DisplayName("An id whose first item is damaged is not taken over by the second")
    void keepsDoubleIdsOfDamagedItems() {
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
    @DisplayName("Braces that can't be read damage their item alone when its id is seen")
    void refusesBrokenBraces(String braces) {
        DeckReading reading = Read.items("## F " + braces + "\n\nB\n\n## F {#z}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("4 a BAD_ATTRIBUTES [" + braces + "]");
        assertThat(reading.damaged()).containsExactly("a");
        assertThat(reading.headingsReadable()).isTrue();
        assertThat(Read.ids(reading)).containsExactly("z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{difficulty=\"2}", "{#A difficulty=\"}", "{.a="})
    @DisplayName("Braces that can't be read and have no readable id: nothing may be retired")
    void refusesBrokenBracesWithoutId(String braces) {
        DeckReading reading = Read.items("## F " + braces + "\n\nB\n\n## F {#z}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("4 - BAD_ATTRIBUTES [" + braces + "]");
        assertThat(reading.damaged()).isEmpty();
        assertThat(reading.headingsReadable()).isFalse();
    }

    @Test
    @DisplayName("Unknown attributes are warnings that suggest the nearest known one")
    void warnsOfUnknownAttributes() {
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
    @DisplayName("A misspelt key is seen even without an id")
    void seesMisspeltKeysWithoutId() {
        DeckReading reading = Read.items("## Front {dificulty=2}\n\nB\n");
        assertThat(Read.problems(reading))
                .containsExactly("4 front MISSING_ID [front]", "4 front UNKNOWN_ATTRIBUTE [dificulty, difficulty]");
        assertThat(Read.deck(reading).items().get(0).title()).isEqualTo("Front");
    }

    @Test
    @DisplayName("A tab may stand before the braces")
    void acceptsTabs() {
        DeckReading reading = Read.items("## Front\t{difficulty=2}\n\nB\n");
        assertThat(Read.deck(reading).items().get(0).title()).isEqualTo("Front");
        assertThat(Read.deck(reading).items().get(0).difficulty()).isEqualTo(2);
    }

    @Test
    @DisplayName("A slug has at most 80 characters and cuts none in halves")
    void limitsSlugs() {
        assertThat(Ids.slug("a".repeat(90))).isEqualTo("a".repeat(80));
        assertThat(Ids.slug("a" + "\uD801\uDC28".repeat(60))).isEqualTo("a" + "\uD801\uDC28".repeat(39));
        assertThat(Ids.slug("\uD801\uDC28".repeat(60))).isEqualTo("\uD801\uDC28".repeat(40));
        assertThat(Ids.slug("a".repeat(79) + " b")).isEqualTo("a".repeat(79));
    }

    @Test
    @DisplayName("The reserved attributes reverse and typed are warnings")
    void warnsOfReservedAttributes() {
        assertThat(Read.problems(Read.items("## F {#a reverse=true typed=true}\n\nB\n")))
                .containsExactly("4 a RESERVED_ATTRIBUTE [reverse]", "4 a RESERVED_ATTRIBUTE [typed]");
        assertThat(Read.problems(Read.items("## F {typed=true}\n\nB\n")))
                .containsExactly("4 f MISSING_ID [f]", "4 f RESERVED_ATTRIBUTE [typed]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "easy", "22"})
    @DisplayName("A difficulty that isn't 1, 2 or 3 is an error")
    void refusesDifficulties(String difficulty) {
        DeckReading reading =
                Read.items("## F {#a difficulty=" + difficulty + "}\n\nB\n\n## F {#b difficulty=1}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("4 a BAD_DIFFICULTY [" + difficulty + "]");
        assertThat(Read.deck(reading).items()).extracting(ItemDraft::difficulty).containsExactly(1);
    }

    @Test
    @DisplayName("An underlined heading of level 2 begins an item too, on as many lines as it has")
    void readsUnderlinedHeadings() {
        ItemDraft item = Read.item("The front\n  on two lines {#a}\n---\nBack\n");
        assertThat(item.title()).isEqualTo("The front on two lines");
        assertThat(item.id()).isEqualTo("a");
        assertThat(item.content()).isEqualTo(new FlashcardContent("Back"));
    }

    @Test
    @DisplayName("Headings of level 1 end an item and mean nothing, those of level 3 belong to it")
    void knowsHeadingLevels() {
        DeckReading reading = Read.items(
                "# Group\n\n## F {#a}\n\nBack\n\n### More\n\nText\n\n# Other {#x}\n\n## F {#b}\n\nB\n\nEnd\n===\n");
        assertThat(reading.problems()).hasSize(0);
        assertThat(Read.deck(reading).items().get(0).content())
                .isEqualTo(new FlashcardContent("Back\n\n### More\n\nText"));
        assertThat(Read.ids(reading)).containsExactly("a", "b");
    }

    @Test
    @DisplayName("Text before the first item or under a heading of level 1 is ignored with a warning")
    void warnsOfTextOutside() {
        DeckReading reading = Read.items("\nIntro\nmore\n\n# Group\n\ntext\n\n## F {#a}\n\nB\n");
        assertThat(Read.problems(reading)).containsExactly("5 - TEXT_OUTSIDE_ITEM []", "10 - TEXT_OUTSIDE_ITEM []");
        assertThat(Read.ids(reading)).containsExactly("a");
    }

    @Test
    @DisplayName("A file without headings of level 2 makes no deck")
    void needsItems() {
        assertThat(Read.problems(Read.items("# Group\n"))).containsExactly("4 - NO_ITEMS []");
        assertThat(Read.problems(Read.items(""))).containsExactly("3 - NO_ITEMS []");
        assertThat(Read.problems(Read.items("text\n"))).containsExactly("4 - TEXT_OUTSIDE_ITEM []", "4 - NO_ITEMS []");
        assertThat(Read.items("## F {#a}\n").deck()).isNull();
    }

    @Test
    @DisplayName("What looks like a heading inside code, a quotation or a list begins no item")
    void seesHeadingsOnlyAtTheTop() {
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
    @DisplayName("What is opened and never closed damages its item, and then nothing may be retired")
    void namesWhatIsNotClosed(String opening, String closing) {
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
    @DisplayName("A fence that is not closed before the first item is a problem of the deck")
    void namesWhatIsNotClosedOutside() {
        DeckReading reading = Read.items("# Group\n\n```\n\n## F {#c}\n\nB\n");
        assertThat(Read.problems(reading))
                .containsExactly("4 - NO_ITEMS []", "6 - TEXT_OUTSIDE_ITEM []", "6 - NOT_CLOSED [```]");
    }

    @Test
    @DisplayName("A fence may open right below the heading")
    void namesWhatIsNotClosedBelowTheHeading() {
        assertThat(Read.problems(Read.items("## F {#z}\n\nB\n\n## F {#a}\n```\n")))
                .containsExactly("9 a NOT_CLOSED [```]");
    }

    @Test
    @DisplayName("A fence that is not closed behind the last item leaves the items whole, but nothing may be retired")
    void namesWhatIsNotClosedBehind() {
        DeckReading reading = Read.items("## F {#a}\n\nB\n\n# Group\n\n~~~\n");
        assertThat(Read.problems(reading)).containsExactly("10 - TEXT_OUTSIDE_ITEM []", "10 - NOT_CLOSED [~~~]");
        assertThat(Read.ids(reading)).containsExactly("a");
        assertThat(reading.headingsReadable()).isFalse();
    }

    @Test
    @DisplayName("Other HTML at the end of a file closes itself")
    void allowsOtherHtml() {
        assertThat(Read.items("## F {#a}\n\nB\n\n<div>\n").problems()).isEmpty();
    }

    @Test
    @DisplayName("All mistakes of an item are named at once, in the order of their lines")
    void namesAllMistakes() {
        assertThat(Read.problems(Read.items("## Q {#a difficulty=9}\n\n- [ ] One\n- [ ]\n")))
                .containsExactly("4 a BAD_DIFFICULTY [9]", "4 - NO_ITEMS []", "6 a NO_STEM []", "7 a EMPTY_OPTION [2]");
    }
}
