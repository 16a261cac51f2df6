package dev.gongbu.review.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.memory.Rating;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {

    private static final QuestionContent QUESTION = new QuestionContent(
            "Stem", List.of(option("a", "left", true), option("b", null, false), option("c", "right", true)), "");

    @ParameterizedTest
    @CsvSource({
        "a c, SURE, GOOD,",
        "a c, UNSURE, GOOD,",
        "a c,, GOOD,",
        "c a, GUESS, HARD, 1",
        "a, SURE, AGAIN, 1",
        "a, GUESS, AGAIN,",
        "a b c,, AGAIN,",
        "b, UNSURE, AGAIN,"
    })
    void all_or_nothing_and_confidence(String chosen, Confidence confidence, Rating rating, Integer capDays) {
        Grade grade = Grade.of(QUESTION, List.of(chosen.split(" ")), confidence).orElseThrow();
        assertThat(grade.rating()).isEqualTo(rating);
        assertThat(grade.capDays()).isEqualTo(capDays);
        assertThat(grade.correct()).isEqualTo(rating != Rating.AGAIN);
    }

    @Test
    void what_was_chosen_is_kept_in_the_order_of_the_text() {
        Grade grade = Grade.of(QUESTION, List.of("c", "b"), null).orElseThrow();
        assertThat(grade.positions()).containsExactly(1, 2);
        assertThat(grade.concepts()).containsExactly("", "right");
    }

    @Test
    void a_question_left_open_is_wrong() {
        assertThat(Grade.of(QUESTION, List.of(), null).orElseThrow().rating()).isEqualTo(Rating.AGAIN);
    }

    @Test
    void unknown_and_doubled_options_have_no_grade() {
        assertThat(Grade.of(QUESTION, List.of("a", "d"), null)).isEmpty();
        assertThat(Grade.of(QUESTION, List.of("a", "a"), null)).isEmpty();
    }

    private static OptionDraft option(String id, String concept, boolean correct) {
        return new OptionDraft(id, concept, false, id, "", correct);
    }
}
