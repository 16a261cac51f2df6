package dev.gongbu.deck.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.Defaults;
import dev.gongbu.deck.format.Ids;
import dev.gongbu.deck.format.KnownSections;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.Offer;
import dev.gongbu.deck.format.Read;
import dev.gongbu.deck.format.problems.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static final String ITEM = "## Front {#a}\n\nBack\n";

    private static final KnownSections CATALOG = new KnownSections() {
        @Override
        public boolean certification(String id) {
            return id.equals("cert");
        }

        @Override
        public boolean section(String certification, String ref) {
            return certification.equals("cert") && sections(certification).contains(ref);
        }

        @Override
        public Collection<String> certifications() {
            return Set.of("cert");
        }

        @Override
        public Collection<String> sections(String certification) {
            return List.of("v4.2/2", "v4.2/2.2");
        }
    };

    private static DeckReading read(String yaml) {
        return Read.file("---\n" + yaml + "---\n" + ITEM, Defaults.none(), CATALOG);
    }

    @Test
    void values_are_texts_as_they_are_written_a_number_keeps_its_last_zero_a_date_its_form() {
        DeckDraft deck = Read.deck(read("title: 1.10\nlicense: 2026-09-01\nauthors: [007, yes]\nkey: 1.0\n"));

        assertThat(deck.title()).isEqualTo("1.10");
        assertThat(deck.license()).isEqualTo("2026-09-01");
        assertThat(deck.authors()).containsExactly("007", "yes");
        assertThat(deck.key()).isEqualTo("1.0");
    }

    @Test
    void a_text_where_a_list_is_meant_is_a_list_of_one_sections_may_be_separated_by_commas_and_doubles_go() {
        DeckDraft deck =
                Read.deck(read("title: t\ncertification: cert\nsections: v4.2/2, v4.2/2.2,\nauthors: \"Kim, Ada\"\n"));
        assertThat(deck.sections()).containsExactly("v4.2/2", "v4.2/2.2");
        assertThat(deck.authors()).containsExactly("Kim, Ada");

        assertThat(Read.deck(read("title: t\nauthors: [a, b, a, '']\n")).authors())
                .containsExactly("a", "b");
        assertThat(Read.deck(read("title: t\nauthors:\n")).authors()).isEmpty();
    }

    @Test
    void a_deck_is_offered_to_all_unless_it_says_otherwise() {
        assertThat(Read.deck(read("title: t\n")).offer()).isEqualTo(Offer.ALL);
        assertThat(Read.deck(read("title: t\noffer:\n")).offer()).isEqualTo(Offer.ALL);
        for (Offer offer : Offer.values()) {
            DeckReading reading = read("title: t\noffer: " + offer.code() + "\n");
            assertThat(reading.problems()).isEmpty();
            assertThat(Read.deck(reading).offer()).isEqualTo(offer);
        }
    }

    @Test
    void an_offer_that_is_not_known_is_an_error_in_its_line_and_the_rest_is_read() {
        DeckReading reading = read("title: t\noffer: nome\n");
        assertThat(Read.problems(reading)).containsExactly("3 - BAD_OFFER [nome, none]");
        assertThat(reading.hasErrors()).isTrue();
        assertThat(Read.deck(reading).offer()).isEqualTo(Offer.ALL);
        assertThat(Read.problems(read("title: t\noffer: [en]\n"))).containsExactly("3 - WRONG_TYPE [offer, text]");
    }

    @Test
    void a_value_over_several_lines_becomes_one_line() {
        assertThat(Read.deck(read("title: |\n  Two\n  lines\n")).title()).isEqualTo("Two lines");
    }

    @Test
    void without_a_key_the_given_default_holds_else_the_titles_slug_an_empty_value_is_no_value() {
        assertThat(Read.deck(read("title: Daten & Ströme\n")).key()).isEqualTo("daten-ströme");
        assertThat(Read.deck(read("title: t\nkey:\n")).key()).isEqualTo("t");
        assertThat(Read.deck(Read.file(
                                "---\ntitle: t\n---\n" + ITEM, new Defaults("folder/name", null), KnownSections.ANY))
                        .key())
                .isEqualTo("folder/name");
        assertThat(Read.deck(Read.file(
                                "---\ntitle: t\n---\n" + ITEM,
                                new Defaults("my folder/ein [neuer] Name", null),
                                KnownSections.ANY))
                        .key())
                .isEqualTo("my-folder/ein-neuer-Name");
        assertThat(Read.deck(Read.file(
                                "---\ntitle: t\nkey: mine\n---\n" + ITEM,
                                new Defaults("folder/name", null),
                                KnownSections.ANY))
                        .key())
                .isEqualTo("mine");
    }

    @Test
    void a_title_without_letters_makes_no_key_the_deck_needs_one() {
        DeckReading reading = read("title: '???'\n");
        assertThat(reading.deck()).isNull();
        assertThat(Read.problems(reading)).containsExactly("1 - NO_KEY []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "/a", "a?b", "a:b"})
    void a_key_with_other_characters_than_letters_digits_and_a_few_signs_is_refused(String key) {
        DeckReading reading = read("title: t\nkey: \"" + key + "\"\n");
        assertThat(reading.deck()).isNull();
        assertThat(Read.problems(reading)).containsExactly("3 - BAD_KEY [" + key + ", " + Ids.slug(key) + "]");
    }

    @Test
    void a_key_has_at_most_200_characters() {
        assertThat(read("title: t\nkey: " + "a".repeat(200) + "\n").deck()).isNotNull();
        assertThat(read("title: t\nkey: " + "a".repeat(201) + "\n").deck()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title:\n", "title: ''\n", "titel: t\n"})
    void without_a_title_no_deck_is_made_and_the_problem_stands_at_the_front_matter(String yaml) {
        DeckReading reading = read(yaml);
        assertThat(reading.deck()).isNull();
        assertThat(reading.headingsReadable()).isFalse();
        assertThat(Read.problems(reading)).contains("1 - NO_TITLE []");
    }

    @Test
    void a_default_title_stands_in_for_a_missing_one_even_without_front_matter() {
        Defaults defaults = new Defaults(null, "Given");
        assertThat(Read.deck(Read.file("---\nlicense: x\n---\n" + ITEM, defaults, KnownSections.ANY))
                        .title())
                .isEqualTo("Given");
        DeckReading bare = Read.file(ITEM, defaults, KnownSections.ANY);
        assertThat(Read.deck(bare).title()).isEqualTo("Given");
        assertThat(bare.origins().get("a").line()).isEqualTo(1);
    }

    @Test
    void a_file_that_does_not_begin_with_front_matter_makes_no_deck() {
        DeckReading reading = Read.file("\n\nHello\n---\n");
        assertThat(reading.deck()).isNull();
        assertThat(Read.problems(reading)).containsExactly("3 - NO_FRONT_MATTER []");
        assertThat(Read.problems(Read.file(""))).containsExactly("1 - NO_FRONT_MATTER []");
        assertThat(Read.problems(Read.file("\n  \n"))).containsExactly("2 - NO_FRONT_MATTER []");
    }

    @Test
    void empty_lines_may_stand_before_the_front_matter_and_it_may_end_in_three_dots() {
        DeckReading reading = Read.file("\n---  \ntitle: t\n...\n" + ITEM);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.origins().get("a").line()).isEqualTo(5);
    }

    @Test
    void front_matter_that_is_never_closed_makes_no_deck() {
        DeckReading reading = Read.file("---\ntitle: t\n\n## Front {#a}\n\nBack\n");
        assertThat(reading.deck()).isNull();
        assertThat(Read.problems(reading)).containsExactly("1 - FRONT_MATTER_NOT_CLOSED []");
        assertThat(Read.file("---\ntitle: t\n" + "a: b\n".repeat(199) + "---\n" + ITEM)
                        .deck())
                .isNull();
    }

    @Test
    void yaml_that_can_not_be_read_makes_no_deck_and_names_the_line() {
        DeckReading reading = read("title: t\nauthors: [a\nlicense: x\n");
        assertThat(reading.deck()).isNull();
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).code()).isEqualTo(ProblemCode.FRONT_MATTER_UNREADABLE);
        assertThat(reading.problems().get(0).line()).isEqualTo(4);
        assertThat(reading.problems().get(0).args().get(0)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '- a',                2
                    'just text',          2
                    '? [a, b]\\n: c',     2
                    'title: t\\n? {a: b}\\n: c', 3
                    'title: "\\UFFFFFFFF"', 2
                    '%YAML 9.9',          3
                    'title: "\u0007"',    2
                    """)
    void front_matter_that_is_something_else_than_keys_with_values_makes_no_deck(String yaml, int line) {
        DeckReading reading = read(yaml.replace("\\n", "\n") + "\n");
        assertThat(reading.deck()).isNull();
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).code()).isEqualTo(ProblemCode.FRONT_MATTER_UNREADABLE);
        assertThat(reading.problems().get(0).line()).isBetween(1, line);
    }

    @Test
    void a_key_with_a_value_of_the_wrong_form_is_an_error_and_the_rest_is_read() {
        DeckReading reading =
                read("title: t\nlicense: [a]\nauthors: {a: b}\nlanguage: {a: [b, {c: d}]}\nsections: [[a]]\n");
        assertThat(Read.problems(reading))
                .containsExactly(
                        "3 - WRONG_TYPE [license, text]",
                        "4 - WRONG_TYPE [authors, list]",
                        "5 - WRONG_TYPE [language, text]",
                        "6 - WRONG_TYPE [sections, list]");
        DeckDraft deck = Read.deck(reading);
        assertThat(deck.license()).isNull();
        assertThat(deck.authors()).isEmpty();
        assertThat(deck.language()).isNull();
    }

    @Test
    void a_title_that_is_no_text_is_named_as_such_and_missed() {
        for (String title : List.of("*x", "[a]", "{a: b}")) {
            assertThat(Read.problems(read("title: " + title + "\n")))
                    .containsExactly("1 - NO_TITLE []", "2 - WRONG_TYPE [title, text]");
        }
    }

    @Test
    void an_unknown_key_is_a_warning_that_suggests_the_nearest_known_one_a_key_that_stands_twice_counts_once() {
        DeckReading reading = read("titel: x\ntitle: t\nfoobar: {a: [b]}\ntitle: u\n");
        assertThat(Read.problems(reading))
                .containsExactly(
                        "2 - UNKNOWN_KEY [titel, title]", "4 - UNKNOWN_KEY [foobar, ]", "5 - DUPLICATE_KEY [title]");
        assertThat(Read.deck(reading).title()).isEqualTo("t");
        assertThat(reading.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh-Hant-TW", "gsw", "en-abcdefgh-abcdefgh-abcdefgh-abcde"})
    void a_language_tag_is_kept(String tag) {
        assertThat(Read.deck(read("title: t\nlanguage: " + tag + "\n")).language())
                .isEqualTo(tag);
    }

    @Test
    void what_is_too_long_in_the_head_is_cut_off_with_a_warning() {
        String fits = "x".repeat(Limits.HEAD);
        DeckReading reading = read("title: " + fits + "y\nlicense: " + fits + "\nauthors: [" + fits + "yz, short]\n");
        assertThat(Read.problems(reading))
                .containsExactly("2 - HEAD_TOO_LONG [title, 300]", "4 - HEAD_TOO_LONG [authors, 300]");
        assertThat(Read.deck(reading).title()).isEqualTo(fits);
        assertThat(Read.deck(reading).license()).isEqualTo(fits);
        assertThat(Read.deck(reading).authors()).containsExactly(fits, "short");
    }

    @Test
    void no_character_is_cut_in_half() {
        DeckReading reading = read("title: " + "x".repeat(Limits.HEAD - 1) + "📚\n");
        assertThat(Read.deck(reading).title()).isEqualTo("x".repeat(Limits.HEAD - 1));
    }

    @ParameterizedTest
    @CsvSource({"100,", "101, 3 - TOO_MANY_AUTHORS [100]"})
    void of_too_many_authors_the_first_stay_with_a_warning(int named, @Nullable String warning) {
        String authors =
                IntStream.rangeClosed(1, named).mapToObj(n -> "author " + n).collect(Collectors.joining(", "));
        DeckReading reading = read("title: t\nauthors: [" + authors + "]\n");
        assertThat(Read.problems(reading)).isEqualTo(warning == null ? List.of() : List.of(warning));
        assertThat(Read.deck(reading).authors()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "english language", "en_US", "한국어", "en-abcdefgh-abcdefgh-abcdefgh-abcdefgh"})
    void what_is_not_a_language_tag_is_a_warning_and_is_ignored(String tag) {
        DeckReading reading = read("title: t\nlanguage: " + tag + "\n");
        assertThat(Read.problems(reading)).containsExactly("3 - BAD_LANGUAGE [" + tag + "]");
        assertThat(Read.deck(reading).language()).isNull();
    }

    @Test
    void an_unknown_certification_is_one_error_and_deck_and_items_are_read_without_sections() {
        DeckReading reading = Read.file(
                "---\ntitle: t\ncertification: certt\nsections: [v4.2/2]\n---\n## Front {#a sections=\"v4.2/9\"}\n\nBack\n",
                Defaults.none(),
                CATALOG);
        assertThat(Read.problems(reading)).containsExactly("3 - UNKNOWN_CERTIFICATION [certt, cert]");
        assertThat(Read.deck(reading).certification()).isNull();
        assertThat(Read.deck(reading).sections()).isEmpty();
        assertThat(Read.deck(reading).items().get(0).sections()).isNull();
    }

    @Test
    void an_unknown_section_of_the_deck_is_an_error_and_left_out_with_the_nearest_one_as_a_suggestion() {
        DeckReading reading = read("title: t\ncertification: cert\nsections: [v4.2/2, v4.2/2.3, 2019/7.7.7]\n");
        assertThat(Read.problems(reading))
                .containsExactly("4 - UNKNOWN_SECTION [v4.2/2.3, v4.2/2]", "4 - UNKNOWN_SECTION [2019/7.7.7, ]");
        assertThat(Read.deck(reading).sections()).containsExactly("v4.2/2");
    }

    @Test
    void an_unknown_section_of_an_item_leaves_that_item_out_and_the_others_are_read() {
        DeckReading reading = Read.file(
                "---\ntitle: t\ncertification: cert\n---\n## F {#a sections=\"v4.2/2\"}\n\nB\n\n## F {#b sections=\"v4.2/3\"}\n\nB\n",
                Defaults.none(),
                CATALOG);
        assertThat(Read.problems(reading)).containsExactly("9 b UNKNOWN_SECTION [v4.2/3, v4.2/2]");
        assertThat(Read.ids(reading)).containsExactly("a");
        assertThat(Read.deck(reading).items().get(0).sections()).containsExactly("v4.2/2");
        assertThat(reading.damaged()).containsExactly("b");
    }

    @Test
    void sections_without_a_certification_are_an_error_in_the_front_matter_and_on_an_item() {
        DeckReading reading = Read.file(
                "---\ntitle: t\nsections: [v4.2/2]\n---\n## F {#a sections=\"v4.2/2\"}\n\nB\n\n## F {#b sections=\"\"}\n\nB\n");
        assertThat(Read.problems(reading))
                .containsExactly("3 - SECTIONS_WITHOUT_CERTIFICATION []", "5 a SECTIONS_WITHOUT_CERTIFICATION []");
        assertThat(Read.ids(reading)).containsExactly("b");
        assertThat(Read.deck(reading).items().get(0).sections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "deck.ko.md, true",
        "deck.zh-Hant.md, true",
        "1.1-security-and-compliance.md, false",
        "deck.md, false",
        "ko.md, false",
        "deck.korean.md, false"
    })
    void a_file_name_with_a_language_is_reserved_and_warned_of(String name, boolean reserved) {
        DeckReading reading = Read.named(name, ("---\ntitle: t\n---\n" + ITEM).getBytes(StandardCharsets.UTF_8));
        assertThat(Read.problems(reading))
                .isEqualTo(reserved ? List.of("1 - RESERVED_FILE_NAME [" + name + "]") : List.of());
        assertThat(reading.deck()).isNotNull();
    }

    @Test
    void a_byte_order_mark_and_any_line_ends_are_accepted() {
        DeckReading plain = Read.items("## Front {#a}\n\nLine\nLine\n");
        for (String end : List.of("\r\n", "\r")) {
            DeckReading other =
                    Read.file("\uFEFF" + "---\ntitle: Deck\n---\n## Front {#a}\n\nLine\nLine\n".replace("\n", end));
            assertThat(other).isEqualTo(plain);
        }
    }

    @Test
    void what_is_not_utf_8_or_has_a_zero_character_is_refused_with_its_line() {
        byte[] latin = "---\ntitle: Stra\u00DFe\r\n---\n".getBytes(StandardCharsets.ISO_8859_1);
        DeckReading reading = Read.bytes(latin);
        assertThat(reading.deck()).isNull();
        assertThat(reading.headingsReadable()).isFalse();
        assertThat(Read.problems(reading)).containsExactly("2 - NOT_UTF8 []");

        byte[] utf16 = "---\ntitle: t\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Read.problems(Read.bytes(utf16))).containsExactly("1 - NOT_UTF8 []");
        assertThat(Read.problems(Read.items("## ääää\n\nb\n\n\n\0"))).containsExactly("9 - NOT_UTF8 []");
        assertThat(Read.problems(Read.items("## a {#a}\n\nb\n\0"))).containsExactly("7 - NOT_UTF8 []");
    }
}
