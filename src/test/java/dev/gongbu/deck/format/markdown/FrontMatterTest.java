package dev.gongbu.deck.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.Defaults;
import dev.gongbu.deck.format.Ids;
import dev.gongbu.deck.format.KnownSections;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.Offer;
import dev.gongbu.deck.format.ProblemCode;
import dev.gongbu.deck.format.Read;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
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
    @DisplayName("Values are texts as they are written: a number keeps its last zero, a date its form")
    void keepsScalarsAsText() {
        DeckDraft deck = Read.deck(read("title: 1.10\nlicense: 2026-09-01\nauthors: [007, yes]\nkey: 1.0\n"));

        assertThat(deck.title()).isEqualTo("1.10");
        assertThat(deck.license()).isEqualTo("2026-09-01");
        assertThat(deck.authors()).containsExactly("007", "yes");
        assertThat(deck.key()).isEqualTo("1.0");
    }

    @Test
    @DisplayName("A text where a list is meant is a list of one, sections may be separated by commas, and doubles go")
    void acceptsTextsForLists() {
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
    @DisplayName("A value over several lines becomes one line")
    void joinsLines() {
        assertThat(Read.deck(read("title: |\n  Two\n  lines\n")).title()).isEqualTo("Two lines");
    }

    @Test
    @DisplayName("Without a key the given default holds, else the title's slug; an empty value is no value")
    void makesAKey() {
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
    @DisplayName("A title without letters makes no key: the deck needs one")
    void asksForAKey() {
        DeckReading reading = read("title: '???'\n");
        assertThat(reading.deck()).isNull();
        assertThat(Read.problems(reading)).containsExactly("1 - NO_KEY []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "/a", "a?b", "a:b"})
    @DisplayName("A key with other characters than letters, digits and . _ - / is refused")
    void refusesAKey(String key) {
        DeckReading reading = read("title: t\nkey: \"" + key + "\"\n");
        assertThat(reading.deck()).isNull();
        assertThat(Read.problems(reading)).containsExactly("3 - BAD_KEY [" + key + ", " + Ids.slug(key) + "]");
    }

    @Test
    @DisplayName("A key has at most 200 characters")
    void limitsTheKey() {
        assertThat(read("title: t\nkey: " + "a".repeat(200) + "\n").deck()).isNotNull();
        assertThat(read("title: t\nkey: " + "a".repeat(201) + "\n").deck()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title:\n", "title: ''\n", "titel: t\n"})
    @DisplayName("Without a title no deck is made, and the problem stands at the front matter")
    void needsATitle(String yaml) {
        DeckReading reading = read(yaml);
        assertThat(reading.deck()).isNull();
        assertThat(reading.headingsReadable()).isFalse();
        assertThat(Read.problems(reading)).contains("1 - NO_TITLE []");
    }

    @Test
    @DisplayName("A default title stands in for a missing one, even without front matter")
    void takesTheDefaultTitle() {
        Defaults defaults = new Defaults(null, "Given");
        assertThat(Read.deck(Read.file("---\nlicense: x\n---\n" + ITEM, defaults, KnownSections.ANY))
                        .title())
                .isEqualTo("Given");
        DeckReading bare = Read.file(ITEM, defaults, KnownSections.ANY);
        assertThat(Read.deck(bare).title()).isEqualTo("Given");
        assertThat(bare.origins().get("a").line()).isEqualTo(1);
    }

    @Test
    @DisplayName("A file that doesn't begin with front matter makes no deck")
    void needsFrontMatter() {
        DeckReading reading = Read.file("\n\nHello\n---\n");
        assertThat(reading.deck()).isNull();
        assertThat(Read.problems(reading)).containsExactly("3 - NO_FRONT_MATTER []");
        assertThat(Read.problems(Read.file(""))).containsExactly("1 - NO_FRONT_MATTER []");
        assertThat(Read.problems(Read.file("\n  \n"))).containsExactly("2 - NO_FRONT_MATTER []");
    }

    @Test
    @DisplayName("Empty lines may stand before the front matter, and it may end in three dots")
    void isLenientAboutItsBorders() {
        DeckReading reading = Read.file("\n---  \ntitle: t\n...\n" + ITEM);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.origins().get("a").line()).isEqualTo(5);
    }

    @Test
    @DisplayName("Front matter that is never closed makes no deck")
    void needsAnEnd() {
        DeckReading reading = Read.file("---\ntitle: t\n\n## Front {#a}\n\nBack\n");
        assertThat(reading.deck()).isNull();
        assertThat(Read.problems(reading)).containsExactly("1 - FRONT_MATTER_NOT_CLOSED []");
        assertThat(Read.file("---\ntitle: t\n" + "a: b\n".repeat(199) + "---\n" + ITEM)
                        .deck())
                .isNull();
    }

    @Test
    @DisplayName("YAML that can't be read makes no deck and names the line")
    void namesTheLineOfBadYaml() {
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
    @DisplayName("Front matter that is something else than keys with values makes no deck")
    void refusesOtherYaml(String yaml, int line) {
        DeckReading reading = read(yaml.replace("\\n", "\n") + "\n");
        assertThat(reading.deck()).isNull();
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).code()).isEqualTo(ProblemCode.FRONT_MATTER_UNREADABLE);
        assertThat(reading.problems().get(0).line()).isBetween(1, line);
    }

    @Test
    @DisplayName("A key with a value of the wrong form is an error, and the rest is read")
    void namesWrongTypes() {
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
    @DisplayName("A title that is no text is named as such, and missed")
    void namesTitlesThatAreNoText() {
        for (String title : List.of("*x", "[a]", "{a: b}")) {
            assertThat(Read.problems(read("title: " + title + "\n")))
                    .containsExactly("1 - NO_TITLE []", "2 - WRONG_TYPE [title, text]");
        }
    }

    @Test
    @DisplayName("An unknown key is a warning that suggests the nearest known one; a key that stands twice counts once")
    void warnsOfKeys() {
        DeckReading reading = read("titel: x\ntitle: t\nfoobar: {a: [b]}\ntitle: u\n");
        assertThat(Read.problems(reading))
                .containsExactly(
                        "2 - UNKNOWN_KEY [titel, title]", "4 - UNKNOWN_KEY [foobar, ]", "5 - DUPLICATE_KEY [title]");
        assertThat(Read.deck(reading).title()).isEqualTo("t");
        assertThat(reading.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh-Hant-TW", "gsw", "en-abcdefgh-abcdefgh-abcdefgh-abcde"})
    @DisplayName("A language tag is kept")
    void keepsLanguages(String tag) {
        assertThat(Read.deck(read("title: t\nlanguage: " + tag + "\n")).language())
                .isEqualTo(tag);
    }

    @Test
    @DisplayName("What is too long in the head is cut off with a warning")
    void warnsOfLongTexts() {
        String fits = "x".repeat(Limits.HEAD);
        DeckReading reading = read("title: " + fits + "y\nlicense: " + fits + "\nauthors: [" + fits + "yz, short]\n");
        assertThat(Read.problems(reading))
                .containsExactly("2 - HEAD_TOO_LONG [title, 300]", "4 - HEAD_TOO_LONG [authors, 300]");
        assertThat(Read.deck(reading).title()).isEqualTo(fits);
        assertThat(Read.deck(reading).license()).isEqualTo(fits);
        assertThat(Read.deck(reading).authors()).containsExactly(fits, "short");
    }

    @Test
    @DisplayName("No character is cut in half")
    void cutsBetweenCharacters() {
        DeckReading reading = read("title: " + "x".repeat(Limits.HEAD - 1) + "📚\n");
        assertThat(Read.deck(reading).title()).isEqualTo("x".repeat(Limits.HEAD - 1));
    }

    @ParameterizedTest
    @CsvSource({"100,", "101, 3 - TOO_MANY_AUTHORS [100]"})
    @DisplayName("Of too many authors the first stay, with a warning")
    void warnsOfManyAuthors(int named, @Nullable String warning) {
        String authors =
                IntStream.rangeClosed(1, named).mapToObj(n -> "author " + n).collect(Collectors.joining(", "));
        DeckReading reading = read("title: t\nauthors: [" + authors + "]\n");
        assertThat(Read.problems(reading)).isEqualTo(warning == null ? List.of() : List.of(warning));
        assertThat(Read.deck(reading).authors()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "english language", "en_US", "한국어", "en-abcdefgh-abcdefgh-abcdefgh-abcdefgh"})
    @DisplayName("What isn't a language tag is a warning and is ignored")
    void warnsOfLanguages(String tag) {
        DeckReading reading = read("title: t\nlanguage: " + tag + "\n");
        assertThat(Read.problems(reading)).containsExactly("3 - BAD_LANGUAGE [" + tag + "]");
        assertThat(Read.deck(reading).language()).isNull();
    }

    @Test
    @DisplayName("An unknown certification is one error, and deck and items are read without sections")
    void namesUnknownCertifications() {
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
    @DisplayName("An unknown section of the deck is an error and left out, with the nearest one as a suggestion")
    void namesUnknownSections() {
        DeckReading reading = read("title: t\ncertification: cert\nsections: [v4.2/2, v4.2/2.3, 2019/7.7.7]\n");
        assertThat(Read.problems(reading))
                .containsExactly("4 - UNKNOWN_SECTION [v4.2/2.3, v4.2/2]", "4 - UNKNOWN_SECTION [2019/7.7.7, ]");
        assertThat(Read.deck(reading).sections()).containsExactly("v4.2/2");
    }

    @Test
    @DisplayName("An unknown section of an item leaves that item out, and the others are read")
    void namesUnknownSectionsOfItems() {
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
    @DisplayName("Sections without a certification are an error, in the front matter and on an item")
    void namesSectionsWithoutCertification() {
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
    @DisplayName("A file name with a language is reserved and warned of")
    void warnsOfTranslations(String name, boolean reserved) {
        DeckReading reading = Read.named(name, ("---\ntitle: t\n---\n" + ITEM).getBytes(StandardCharsets.UTF_8));
        assertThat(Read.problems(reading))
                .isEqualTo(reserved ? List.of("1 - RESERVED_FILE_NAME [" + name + "]") : List.of());
        assertThat(reading.deck()).isNotNull();
    }

    @Test
    @DisplayName("A byte order mark and any line ends are accepted")
    void acceptsLineEnds() {
        DeckReading plain = Read.items("## Front {#a}\n\nLine\nLine\n");
        for (String end : List.of("\r\n", "\r")) {
            DeckReading other =
                    Read.file("\uFEFF" + "---\ntitle: Deck\n---\n## Front {#a}\n\nLine\nLine\n".replace("\n", end));
            assertThat(other).isEqualTo(plain);
        }
    }

    @Test
    @DisplayName("What isn't UTF-8, or has a zero character, is refused with its line")
    void refusesOtherEncodings() {
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
