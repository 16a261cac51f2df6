package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTest {

    @ParameterizedTest
    @CsvSource({"1,AGAIN", "2,HARD", "3,GOOD", "4,EASY"})
    void a_grade_names_a_rating(int grade, Rating rating) {
        assertThat(Rating.ofGrade(grade)).isEqualTo(rating);
        assertThat(rating.grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5})
    void any_other_grade_is_refused(int grade) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rating.ofGrade(grade))
                .withMessageContaining("1 to 4");
    }

    @Test
    void a_card_without_a_state_is_new() {
        assertThat(Phase.of(null)).isEqualTo(Phase.NEW);
        assertThat(Phase.of(Samples.review(1, 5, 1))).isEqualTo(Phase.REVIEW);
    }
}
