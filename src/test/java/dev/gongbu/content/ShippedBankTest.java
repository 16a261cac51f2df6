package dev.gongbu.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The linter of the content that ships: what a candidate must be able to trust, and that guessing fails. */
class ShippedBankTest {

    private static final Bank BANK = Bank.of(Bank.PROFESSIONAL_DATA_ENGINEER);
    private static final BankFigures FIGURES = new BankFigures(BANK);
    /** In fewer options a word is right more often than it should be by chance alone. */
    private static final int TELLING = 20;

    private static final String TERMS = "terms-english-korean.md";

    @AfterAll
    static void print() {
        System.out.print(FIGURES.table());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("No shipped item breaks the rule")
    void holds(ItemRules rule) {
        assertThat(rule.broken(BANK)).isEmpty();
    }

    @Test
    void there_are_240_questions_and_eight_for_each_objective() {
        assertThat(BANK.questions()).hasSizeGreaterThanOrEqualTo(240);
        Map<String, Long> current = FIGURES.questionsByObjective("v4.2");
        assertThat(current)
                .hasSize(19)
                .allSatisfy(
                        (objective, number) -> assertThat(number).as(objective).isGreaterThanOrEqualTo(8));
        long onMachineLearning = BANK.questions().stream()
                .filter(entry -> entry.sections().stream().anyMatch(section -> section.startsWith("2019/3.")))
                .count();
        assertThat(onMachineLearning).isGreaterThanOrEqualTo(24);
    }

    @Test
    void there_are_360_cards_beside_the_terms_on_165_topics() {
        assertThat(BANK.cards().stream().filter(entry -> !entry.deck().equals(TERMS)))
                .hasSizeGreaterThanOrEqualTo(360);
        assertThat(FIGURES.topicsOnCards()).isGreaterThanOrEqualTo(165);
        assertThat(BANK.cards().stream().filter(entry -> entry.deck().equals(TERMS)))
                .hasSizeGreaterThanOrEqualTo(150);
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
        assertThat(FIGURES.longestIsRight()).isBetween(0.20, 0.30);
    }

    @Test
    void the_right_option_stands_in_each_place_equally_often() {
        assertThat(FIGURES.placeOfRight().values())
                .allSatisfy(share -> assertThat(share).isBetween(0.22, 0.28));
    }

    @Test
    void no_word_gives_the_answer_away() {
        assertThat(FIGURES.wordsOfRight(TELLING))
                .allSatisfy((word, ratio) -> assertThat(ratio).as(word).isLessThanOrEqualTo(1.3));
    }

    @Test
    void two_options_are_right_in_15_to_25_per_cent() {
        assertThat(FIGURES.withTwoRight()).isBetween(0.15, 0.25);
    }

    @Test
    void half_of_the_questions_have_twin_options() {
        assertThat(FIGURES.withTwins()).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void difficulties_are_spread() {
        assertThat(FIGURES.ofDifficulty(1)).isBetween(0.25, 0.35);
        assertThat(FIGURES.ofDifficulty(2)).isBetween(0.45, 0.55);
        assertThat(FIGURES.ofDifficulty(3)).isBetween(0.15, 0.25);
    }
}
