package dev.gongbu.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The linter bites: each rule finds what was put in to break it, and nothing in an item that is as it should be. */
class BankRulesTest {

    private static final String GOOD = """
            ## Title {#good difficulty=2 topics="BQ01"}

            A ferry company keeps the positions of its forty ships in a table that grows by one row a second. Captains ask for
            the last position of their own ship many times an hour, and nobody may wait longer than a blink. The team wants
            to run no servers. Which store should the company choose for this?

            - [ ] A store with rows by time of arrival and an index by ship {.one}
              - Slow here.
            - [x] A store with rows by ship and an index by time of arrival {.two}
              - Fast here.
            - [ ] Files in folders by day {.three}
              - Not made for this.
            - [ ] A spreadsheet {.four}
              - Too small.

            The deciding words are "their own ship".

            Source: <https://docs.cloud.google.com/bigtable/docs/overview> (as of 2026-09)
            """;

    @ParameterizedTest
    @EnumSource
    @DisplayName("An item that is as it should be breaks no rule")
    void findsNothing(ItemRules rule) {
        assertThat(rule.broken(Bank.sample(GOOD))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STEM_LENGTH           | The team wants        | The team wants, and not only this year but in the years to come as well, in which it will grow to twice or three times its size and have offices in four ports and six languages to speak
            OPTIONS               | - [ ] A spreadsheet   | - [x] A spreadsheet
            REASONS_AND_CONCEPTS  | {.three}              | {#three}
            DECIDING_WORDS        | "their own ship"      | "all ships"
            SOURCES               | docs.cloud.google.com | example.org
            SOURCES               | (as of 2026-09)       | .
            DIFFICULTY_AND_TOPICS | BQ01                  | BQ99
            DIFFICULTY_AND_TOPICS | difficulty=2          | tags=x
            """)
    @DisplayName("A rule finds what breaks it")
    void bites(ItemRules rule, String before, String after) {
        assertThat(GOOD).contains(before);
        String bad = GOOD.replace(before, ".".equals(after) ? "" : after);
        assertThat(rule.broken(Bank.sample(bad))).isNotEmpty();
    }

    @Test
    void an_id_in_two_files_is_found() {
        var one = Bank.sample(GOOD).items();
        var both = new Bank(
                java.util.stream.Stream.concat(one.stream(), one.stream()).toList());
        assertThat(ItemRules.IDS.broken(both)).hasSize(1);
    }

    @Test
    void a_stem_that_is_almost_another_is_found() {
        String other = GOOD.replace("#good", "#other").replace("forty ships", "fifty ships");
        assertThat(ItemRules.DUPLICATES.broken(Bank.sample(GOOD + "\n" + other)))
                .hasSize(1);
    }

    @Test
    void figures_count_form_and_not_content() {
        var figures = new BankFigures(Bank.sample(GOOD));
        assertThat(figures.longestIsRight()).isEqualTo(1); // as long as its twin
        assertThat(figures.placeOfRight()).containsEntry(2, 1.0).containsEntry(1, 0.0);
        assertThat(figures.wordsOfRight(1).get("store"))
                .isEqualTo(2, within(1e-9)); // in two options, one of them right
        assertThat(figures.wordsOfRight(1).get("spreadsheet")).isZero();
        assertThat(figures.withTwins()).isEqualTo(1);
        assertThat(figures.questionsByObjective("v4.2")).containsEntry("1.1", 1L);
    }
}
