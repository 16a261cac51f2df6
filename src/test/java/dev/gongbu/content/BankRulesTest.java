package dev.gongbu.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The linter bites: each rule finds what was put in to break it, and nothing in what is as it should be. */
class BankRulesTest {

    private static final String HEAD = """
            ---
            title: Sample
            key: sample
            certification: sample
            sections: [v4.2/1.1]
            ---

            """;

    /** A family of three, two of which have one key, and two cards. */
    private static final String GOOD = HEAD + """
            ## Where is my ship? {#ship-own family="ship-store" difficulty=2 topics="BQ01"}

            A ferry company keeps the positions of its forty ships in a table that grows by one row a second. Captains ask for
            the last position of their own ship many times an hour, and nobody may wait longer than a blink. The team wants
            to run no servers. Which store should the company choose for this?

            - [ ] Keep rows by time of arrival {.by-time}
              - Slow here.
            - [x] Keep rows by ship and time {.by-ship}
              - Fast here.
            - [ ] Keep files in folders by day, each one compressed {.by-day}
              - Not made for this.
            - [ ] Keep a spreadsheet {.spreadsheet}
              - Too small.

            The deciding words are "their own ship".

            Source: <https://docs.cloud.google.com/bigtable/docs/overview> (as of 2026-09)

            ## Where is this parcel? {#ship-parcel family="ship-store" difficulty=1 topics="BQ01"}

            Your post office counts two million parcels a day. People who wait for one of them look it up by its number on
            their phone. Most do so again and again until the bell rings. Few have any patience, and the office itself has one
            engineer. What should you do with the data?

            - [x] Keep rows by ship and time {.by-ship}
              - Made for it.
            - [ ] Keep rows by time of arrival {.by-time}
              - Reads too much.
            - [ ] Keep files in folders by day, each one compressed {.by-day}
              - Right for reports.
            - [ ] Keep a spreadsheet {.spreadsheet}
              - Right for a village.

            The deciding words are "by its number".

            Source: <https://docs.cloud.google.com/bigtable/docs/overview> (as of 2026-09)

            ## What was it like ten years ago? {#ship-archive family="ship-store" difficulty=3 topics="BQ01"}

            A museum has got the diaries of nine lighthouses as text. Law says that they must be there for a century.
            Somebody will read one of them perhaps once in a year, and may wait for a minute then. Money is short, as it always
            is in museums. What is the cheapest way?

            - [ ] Keep a spreadsheet {.spreadsheet}
              - Its cells are too short.
            - [x] Keep files in folders by day, each one compressed {.by-day}
              - Cheap and simple.
            - [ ] Keep rows by time of arrival {.by-time}
              - Costs much more.
            - [ ] Keep rows by ship and time {.by-ship}
              - Costs most of all.

            The deciding words are "once in a year".

            Source: <https://docs.cloud.google.com/storage/docs/introduction> (as of 2026-09)

            ## Which key spreads writes? {#card-key topics="BQ01"}

            One that begins with the ship.

            Time alone would send all of them to one place.

            ## {#card-day topics="BQ01"}

            Files of a day lie in a ==folder==.
            """;

    private static final String TERM = """
            ---
            title: Terms
            key: terms
            certification: sample
            language: ko
            offer: ko
            ---

            ## dataset {#term-dataset}

            데이터 세트
            """;

    private static final String OLD = """
            ---
            title: Old
            key: old
            certification: sample
            sections: [2019/3.1]
            ---

            ## Which data does a model see last? {#old-test}

            The test set.
            """;

    static Stream<BankRule> rules() {
        return BankRule.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("What is as it should be breaks no rule")
    void findsNothing(BankRule rule) {
        assertThat(rule.broken(sample(GOOD))).isEmpty();
        assertThat(rule.broken(Bank.sample(Bank.TERMS, TERM))).isEmpty();
        assertThat(rule.broken(Bank.sample(Bank.OLD_EXAM, OLD))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STEM_LENGTH           | The team wants          | The team wants, and not only this year but in the years to come as well, in which it will grow to twice or three times its size and have offices in four ports
            STEM_LENGTH           | Somebody will read one of them perhaps once in a year, and may wait for a minute then. Money | Money
            ASKS_FOR_TWO          | for this?               | for this.
            ASKS_FOR_TWO          | - [ ] Keep a spreadsheet| - [x] Keep a spreadsheet
            READABLE_STEM         | the last position of their own ship many times an hour, and nobody may wait longer than a blink. The team wants | administrative responsibilities necessitating continuous organizational availability notwithstanding infrastructural considerations regarding interoperability, identification and authentication
            OPTIONS               | - [ ] Keep a spreadsheet| - [x] Keep a spreadsheet
            OPTION_LENGTH         | Keep a spreadsheet      | Keep a sheet of paper, and a second sheet of paper, and a third sheet of paper, and a fourth sheet of paper, and a fifth sheet of paper, and so on
            VERB_FIRST            | Keep a spreadsheet      | A spreadsheet
            VERB_FIRST            | Keep a spreadsheet      | Spreadsheets for each ship
            VERB_FIRST            | Keep a spreadsheet      | keep a spreadsheet
            VERB_FIRST            | Keep a spreadsheet      | Keeping a spreadsheet
            REASONS_AND_CONCEPTS  | {.by-day}               | {#by-day}
            REASONS_AND_CONCEPTS  | - Too small.            | .
            DECIDING_WORDS        | "their own ship"        | "all ships"
            DECIDING_WORDS        | "their own ship"        | in the text
            SOURCES               | docs.cloud.google.com   | example.org
            SOURCES               | (as of 2026-09)         | .
            DIFFICULTY_AND_TOPICS | topics="BQ01"           | tags="x"
            DIFFICULTY_AND_TOPICS | difficulty=2            | tags="x"
            KNOWN_TOPICS          | BQ01                    | BQ99
            IN_A_FAMILY           | family="ship-store"     | tags="x"
            THREE_OR_FOUR         | family="ship-store"     | tags="x"
            SAME_OPTIONS          | Keep a spreadsheet      | Keep a book
            SAME_CONCEPTS         | {.spreadsheet}          | {.by-hand}
            OWN_REASONS           | Too small.              | Slow here.
            OWN_REASONS           | Too small.              | Right for a village.
            SHORT_ANSWER          | One that begins         | One that begins, if nothing else speaks against it, which is hard to say without a test of its own on real data, with the name or
            SHORT_ANSWER          | ==folder==              | ==folder that has a name with year and month and day and a folder above it for each year and month and day==
            NO_YES_OR_NO          | One that begins         | No, one that begins
            NO_YES_OR_NO          | One that begins         | Yes: it begins
            NO_YES_OR_NO          | One that begins         | 네, begins
            NO_COMPARISON         | Which key spreads       | What decides between keys for
            NAMES_OF_THE_GUIDE    | A ferry company         | A ferry company with Knowledge Catalog
            NAMES_OF_THE_GUIDE    | Costs much more.        | Costs as much as Data Studio.
            NAMES_OF_THE_GUIDE    | Time alone              | Composer alone
            """)
    @DisplayName("A rule finds what breaks it")
    void bites(String rule, String before, String after) {
        assertThat(BankRule.named(rule).broken(sample(with(before, ".".equals(after) ? "" : after))))
                .isNotEmpty();
    }

    @Test
    void every_rule_is_seen_biting() throws ReflectiveOperationException {
        String[] violators = BankRulesTest.class
                .getDeclaredMethod("bites", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock()
                .split("\\n");
        Stream<String> others = Stream.of("IDS", "DUPLICATES", "OWN_KEYS", "TERMS", "OLD_EXAM");
        assertThat(Stream.concat(Stream.of(violators).map(line -> line.split("\\|")[0].strip()), others))
                .containsAll(BankRule.all().stream().map(BankRule::toString).toList());
    }

    @Test
    void an_id_in_two_files_is_found() {
        var one = sample(GOOD).items();
        var both = new Bank(Stream.concat(one.stream(), one.stream()).toList());
        assertThat(DeckRules.IDS.broken(both)).hasSize(one.size());
    }

    @Test
    void a_stem_that_is_almost_another_is_found() {
        String other = GOOD.substring(HEAD.length(), GOOD.indexOf("## Where is this parcel?"))
                .replace("#ship-own", "#other")
                .replace("forty ships", "fifty ships");
        assertThat(QuestionRules.DUPLICATES.broken(sample(GOOD + "\n" + other))).hasSize(1);
    }

    @Test
    void a_key_for_three_situations_is_found() {
        String key = GOOD.substring(GOOD.indexOf("## What was it like"))
                .replace("- [x] Keep files", "- [ ] Keep files")
                .replace("- [ ] Keep rows by ship", "- [x] Keep rows by ship");
        String same = GOOD.substring(0, GOOD.indexOf("## What was it like")) + key;
        assertThat(FamilyRules.OWN_KEYS.broken(sample(same))).hasSize(1);
        assertThat(new GuessingFigures(sample(same)).guesser()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"offer: ko,offer: all", "offer: ko,'sections: [v4.2/1.1]\noffer: ko'"})
    @DisplayName("Terms that everybody takes up, or that count for a section, are found")
    void terms(String before, String after) {
        assertThat(DeckRules.TERMS.broken(Bank.sample(Bank.TERMS, TERM.replace(before, after))))
                .hasSize(1);
    }

    @Test
    void an_item_of_the_old_exam_in_a_section_of_today_is_found() {
        String today = OLD.replace("{#old-test}", "{#old-test sections=\"2019/3.1, v4.2/4.2\"}");
        assertThat(DeckRules.OLD_EXAM.broken(Bank.sample(Bank.OLD_EXAM, today))).hasSize(1);
    }

    @Test
    void figures_of_guessing_count_form_and_not_content() {
        var figures = new GuessingFigures(sample(GOOD));
        assertThat(figures.longestIsRight()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(figures.placeOfRight())
                .containsEntry(1, 1 / 3.0)
                .containsEntry(2, 2 / 3.0)
                .containsEntry(4, 0.0);
        assertThat(figures.mostFrequentKey()).containsEntry("ship-store", 2 / 3.0);
        assertThat(figures.guesser()).isEqualTo(2 / 3.0);
        assertThat(figures.withRepeatedKey()).isEqualTo(1);
    }

    @Test
    void a_tie_for_the_longest_counts_by_its_part() {
        var figures =
                new GuessingFigures(sample(GOOD.replace("Keep rows by time of arrival", "Keep rows by time and ship")
                        .replace("Keep files in folders by day, each one compressed", "Keep files by day")));
        assertThat(figures.longestIsRight()).isEqualTo(1 / 3.0, within(1e-9)); // a half, a half and nothing
    }

    @Test
    void words_of_the_right_are_counted_by_wordings() {
        var figures = new GuessingFigures(sample(GOOD));
        assertThat(figures.wordsOfRight(1)).containsEntry("spreadsheet", 0.0); // right never
        assertThat(figures.wordsOfRight(1).get("ship")).isEqualTo(8 / 3.0, within(1e-9)); // 2 of 3, by chance 1 of 4
        assertThat(figures.wordsOfRight(2)).containsKey("rows").doesNotContainKey("ship");
    }

    @Test
    void words_of_the_stem_are_those_in_one_option_alone() {
        // right: ship, and; and; one, in; wrong: a, of, in, one; a, of, day, one; a, of, and: 5 of 16, by chance 4
        assertThat(new GuessingFigures(sample(GOOD)).wordsOfStem()).isEqualTo(1.25);
        String mirror = GOOD.replaceAll("(?s)## Where is this parcel\\?.*", "")
                .replace("Keep a spreadsheet", "Mirror")
                .replace("Keep files in folders by day, each one compressed", "Mirrors")
                .replace("Keep rows by time of arrival", "Mirroring")
                .replace("Keep rows by ship and time", "Captains");
        assertThat(new GuessingFigures(sample(mirror)).wordsOfStem()).isEqualTo(4);
    }

    @Test
    void figures_of_the_bank_count() {
        var figures = new BankFigures(sample(GOOD));
        assertThat(figures.questionsByObjective("v4.2")).containsEntry("1.1", 3L);
        assertThat(figures.ofDifficulty(1)).isEqualTo(1 / 3.0);
        assertThat(figures.withTwoRight()).isZero();
        assertThat(figures.topicsOnCards()).isEqualTo(1);
        assertThat(figures.answerLength()).isEqualTo(3.5); // six words and one
        assertThat(figures.readingEase()).isBetween(60.0, 110.0);
    }

    private static Bank sample(String deck) {
        return Bank.sample("sample.md", deck);
    }

    private static String with(String before, String after) {
        assertThat(GOOD).contains(before);
        return GOOD.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
    }
}
