package dev.gongbu.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The linter of the content that ships: what a candidate must be able to trust, and that guessing fails. */
class ShippedBankTest {

    private static final Bank BANK = Bank.of(Bank.PROFESSIONAL_DATA_ENGINEER);
    private static final BankFigures FIGURES = new BankFigures(BANK);
    private static final GuessingFigures GUESSING = new GuessingFigures(BANK);

    /**
     * In fewer wordings a word is right more often than it should be by chance alone. How often a wording is right
     * varies by a third of its mean, so 1.3 lies beyond three standard deviations from here on, and none of the some
     * seventy words that stand in so many should exceed it.
     */
    private static final int TELLING = 15;

    @AfterAll
    static void print() {
        System.out.print(FiguresTable.of(BANK, TELLING));
    }

    static Stream<BankRule> rules() {
        return BankRule.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("No shipped item breaks the rule")
    void holds(BankRule rule) {
        assertThat(rule.broken(BANK)).isEmpty();
    }

    @Test
    void there_are_600_questions_in_150_families_and_20_for_each_objective() {
        Bank today = BANK.without(Bank.OLD_EXAM);
        assertThat(today.questions()).hasSizeGreaterThanOrEqualTo(600);
        assertThat(today.families()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(FIGURES.questionsByObjective(Bank.CURRENT))
                .hasSize(19)
                .allSatisfy(
                        (objective, number) -> assertThat(number).as(objective).isGreaterThanOrEqualTo(20));
    }

    @Test
    void the_old_exams_machine_learning_has_13_families() {
        Bank old = BANK.only(Bank.OLD_EXAM);
        assertThat(old.families()).hasSizeGreaterThanOrEqualTo(13);
        assertThat(old.items())
                .allSatisfy(entry -> assertThat(entry.sections()).allMatch(section -> section.startsWith("2019/3.")));
    }

    @Test
    void there_are_360_cards_beside_the_terms_on_165_topics() {
        assertThat(BANK.without(Bank.TERMS).cards()).hasSizeGreaterThanOrEqualTo(360);
        assertThat(FIGURES.topicsOnCards()).isGreaterThanOrEqualTo(165);
        assertThat(BANK.only(Bank.TERMS).cards()).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void every_confusable_pair_has_a_card_of_contrast() {
        List<String> pairs =
                IntStream.rangeClosed(1, 110).mapToObj(n -> "pair-" + n).toList();
        assertThat(BANK.cards().stream().flatMap(entry -> entry.item().tags().stream()))
                .containsAll(pairs);
    }

    @Test
    void the_longest_option_is_right_about_as_often_as_any_other() {
        assertThat(GUESSING.longestIsRight()).isBetween(0.20, 0.30);
    }

    @Test
    void the_right_option_stands_in_each_place_equally_often() {
        assertThat(GUESSING.placeOfRight().values())
                .allSatisfy(share -> assertThat(share).isBetween(0.22, 0.28));
    }

    @Test
    void who_has_seen_a_familys_options_has_not_seen_its_answers() {
        assertThat(GUESSING.mostFrequentKey())
                .allSatisfy((family, share) -> assertThat(share).as(family).isLessThanOrEqualTo(2 / 3.0));
        assertThat(GUESSING.guesser()).isLessThanOrEqualTo(0.35);
    }

    @Test
    void in_one_family_of_four_a_key_comes_twice() {
        assertThat(GUESSING.withRepeatedKey()).isBetween(0.15, 0.35);
    }

    @Test
    void no_word_gives_the_answer_away() {
        assertThat(GUESSING.wordsOfRight(TELLING))
                .isNotEmpty()
                .allSatisfy((word, ratio) -> assertThat(ratio).as(word).isLessThanOrEqualTo(1.3));
    }

    @Test
    void the_right_option_does_not_mirror_the_stem() {
        assertThat(GUESSING.wordsOfStem()).isLessThanOrEqualTo(1.3);
    }

    @Test
    void two_options_are_right_in_15_to_25_per_cent() {
        assertThat(FIGURES.withTwoRight()).isBetween(0.15, 0.25);
    }

    @Test
    void difficulties_are_spread() {
        assertThat(FIGURES.ofDifficulty(1)).isBetween(0.25, 0.35);
        assertThat(FIGURES.ofDifficulty(2)).isBetween(0.45, 0.55);
        assertThat(FIGURES.ofDifficulty(3)).isBetween(0.15, 0.25);
    }

    @Test
    void stems_read_easily_and_answers_of_cards_are_short() {
        assertThat(FIGURES.readingEase()).isGreaterThanOrEqualTo(45);
        assertThat(new BankFigures(BANK.without(Bank.TERMS)).answerLength()).isLessThanOrEqualTo(12);
    }
}
