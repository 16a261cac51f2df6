package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.deck.format.markdown.MarkdownFormat;
import dev.gongbu.deck.format.problems.ImportProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeckFormatProperties {

    /** A change of a text: at a place (a fraction of its length) some characters go and others come. */
    record Change(double place, int gone, String come) {
        String of(String text) {
            int at = (int) (place * text.length());
            return text.substring(0, at) + come + text.substring(Math.min(text.length(), at + gone));
        }
    }

    @Provide
    Arbitrary<DeckDraft> decks() {
        return Drafts.decks();
    }

    @Provide
    Arbitrary<List<ItemDraft>> items() {
        return Drafts.items();
    }

    @Provide
    Arbitrary<String> scraps() {
        Arbitrary<String> scrap = Arbitraries.of(
                "## ",
                "# ",
                "### ",
                "- [ ] ",
                "- [x] ",
                "* [X] ",
                "- ",
                "  - ",
                "    ",
                "\t",
                "\n",
                "\n\n",
                "```\n",
                "~~~",
                "$",
                "$$",
                "==",
                "::",
                "==1|a::b==",
                "`",
                "\\",
                "{#a}",
                "{#b .c pin}",
                " {.x}",
                "{a=\"b\"}",
                "difficulty=2",
                " sections=\"1, 2\"",
                "Source: <http://a.b>",
                "Source: https://x.y (as of 2026-09)\n",
                "Source: z",
                "|",
                "| a | b |\n|---|---|\n",
                "> ",
                "<!-- ",
                "-->",
                "<div>",
                "</div>\n",
                "---\n",
                "===\n",
                "[a]: /b \"c\"",
                "[x](http://a==b)",
                "1. ",
                "+ ",
                "foo ",
                "ä한",
                "\u0301",
                "\u00a0",
                "\uFEFF",
                "\u2028",
                "\r",
                "}",
                "{",
                "\"",
                "😀",
                "&amp;",
                "* * *\n",
                "title: t\n",
                "key: k\n",
                "[",
                "]",
                "'",
                "&",
                "*",
                "%",
                "?",
                "!",
                "\u0007");
        return scrap.list().ofMaxSize(30).map(scraps -> String.join("", scraps));
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 0.99),
                        Arbitraries.integers().between(0, 20),
                        scraps())
                .as((place, gone, come) -> new Change(
                        place,
                        gone,
                        come.substring(
                                0, come.offsetByCodePoints(0, Math.min(8, come.codePointCount(0, come.length()))))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static DeckReading read(byte[] file) {
        return Read.bytes(file);
    }

    @Property(tries = 300)
    void export_and_import_change_nothing_and_a_second_export_has_the_same_bytes(@ForAll("decks") DeckDraft deck) {
        byte[] written = Read.written(deck);
        DeckReading reading = read(written);

        assertThat(reading.problems()).allMatch(problem -> problem.severity() == ImportProblem.Severity.WARNING);
        assertThat(reading.deck()).isEqualTo(deck);
        assertThat(Read.written(Read.deck(reading))).isEqualTo(written);
        assertThat(MarkdownFormat.check(deck, KnownSections.ANY)).isEqualTo(reading);
    }

    @Property(tries = 300)
    void line_ends_and_a_byte_order_mark_do_not_matter(@ForAll("decks") DeckDraft deck) {
        String text = new String(Read.written(deck), StandardCharsets.UTF_8);
        byte[] windows = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);

        assertThat(read(windows).deck()).isEqualTo(deck);
    }

    @Property(tries = 300)
    void one_damaged_item_never_affects_another(
            @ForAll("items") List<ItemDraft> items, @ForAll("damage") String damage, @ForAll("place") int place) {
        List<String> texts =
                new ArrayList<>(items.stream().map(MarkdownFormat::source).toList());
        texts.add(Math.min(place, texts.size()), damage);
        DeckReading reading = Read.file("---\ntitle: t\ncertification: c\n---\n\n" + String.join("\n", texts));

        assertThat(Read.deck(reading).items()).isEqualTo(items);
        assertThat(reading.damaged()).containsExactly("damaged");
        assertThat(reading.headingsReadable()).isTrue();
        assertThat(reading.problems())
                .filteredOn(problem -> problem.severity() == ImportProblem.Severity.ERROR)
                .isNotEmpty()
                .allMatch(problem -> "damaged".equals(problem.item()));
    }

    @Provide
    Arbitrary<Integer> place() {
        return Arbitraries.integers().between(0, 5);
    }

    @Provide
    Arbitrary<String> damage() {
        return Arbitraries.of(
                "## F {#damaged}\n",
                "## {#damaged}\n\nB\n",
                "## F {#damaged difficulty=4}\n\nB\n",
                "## F {#damaged tags=\"}\n\nB\n",
                "## {#damaged}\n\n==::hint==\n",
                "## Q {#damaged}\n\n- [ ] a\n- [x] b\n",
                "## Q {#damaged}\n\nS\n\n- [ ] a\n- [ ] b\n",
                "## Q {#damaged}\n\nS\n\n- [ ] a\n- b\n",
                "## Q {#damaged}\n\nS\n\n- [ ] a\n- [x] a\n",
                "## F {#damaged}\n\n" + "x".repeat(Limits.LINE + 1) + "\n");
    }

    @Property(tries = 1000)
    void whatever_stands_in_a_file_it_is_read_without_an_exception_and_what_is_read_can_be_kept(
            @ForAll("scraps") String scraps) {
        check("---\ntitle: t\n---\n\n## T {#t}\n\n" + scraps);
    }

    @Property(tries = 300)
    void however_a_deck_is_changed_it_is_read_without_an_exception_and_what_is_read_can_be_kept(
            @ForAll("decks") DeckDraft deck, @ForAll("changes") List<Change> changes) {
        String text = new String(Read.written(deck), StandardCharsets.UTF_8);
        for (Change change : changes) {
            text = change.of(text);
        }
        check(text);
    }

    @Property(tries = 300)
    void any_bytes_are_read_without_an_exception(@ForAll byte[] bytes) {
        assertThat(read(bytes).deck()).isNull();
    }

    /** The promises that hold for every file. */
    private static void check(String text) {
        DeckReading reading = read(text.getBytes(StandardCharsets.UTF_8));
        int lines = text.split("\r\n|\r|\n", -1).length;
        assertThat(reading.problems()).allMatch(problem -> problem.line() >= 1 && problem.line() <= lines);
        assertThat(reading.problems()).isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
        if (reading.deck() == null) {
            assertThat(reading.hasErrors()).isTrue();
            assertThat(reading.headingsReadable()).isFalse();
            return;
        }
        Set<String> ids = reading.deck().items().stream().map(ItemDraft::id).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(reading.deck().items());
        assertThat(reading.damaged()).noneMatch(ids::contains);
        assertThat(reading.origins().keySet()).isEqualTo(ids);
        byte[] written = Read.written(reading.deck());
        DeckReading again = read(written);
        assertThat(again.deck()).isEqualTo(reading.deck());
        assertThat(again.damaged()).isEmpty();
        assertThat(again.headingsReadable()).isTrue();
        assertThat(Read.written(Read.deck(again))).isEqualTo(written);
    }

    @Property(tries = 500)
    void a_slug_is_an_id_or_nothing_and_its_own_slug(@ForAll String text) {
        String slug = Ids.slug(text);
        assertThat(slug.isEmpty() || Ids.valid(slug)).isTrue();
        assertThat(Ids.slug(slug)).isEqualTo(slug);
    }

    @Property(tries = 500)
    void a_normalised_text_is_its_own_normalised_text_however_it_is_broken_into_lines(@ForAll String text) {
        String normalised = OptionDraft.normalised(text);
        assertThat(OptionDraft.normalised(normalised)).isEqualTo(normalised);
        assertThat(OptionDraft.normalised(" " + text.replace(" ", "\n ") + "\n"))
                .isEqualTo(normalised);
    }
}
