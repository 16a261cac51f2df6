package dev.gongbu.review;

import static dev.gongbu.review.Studying.chosen;
import static dev.gongbu.review.Studying.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.gongbu.support.Learner;
import dev.gongbu.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UndoHttpTest {

    private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");

    @Inject
    TestClock clock;

    @Inject
    StudyDecks decks;

    private Studying studying;
    private UUID deck;
    private List<String> cards;

    @BeforeEach
    void with_three_cards() {
        clock.set(NOON);
        studying = new Studying(Learner.guest());
        deck = decks.ofCards(studying.learner(), 3);
        cards = studying.cards(deck);
    }

    @AfterEach
    void let_the_clock_run() {
        clock.reset();
    }

    @Test
    void the_only_answer_taken_back_makes_the_card_new_again() {
        UUID id = answer(0, "good", NOON);
        assertThat(studying.queue(deck).getInt("counts.fresh")).isEqualTo(2);
        for (int times = 0; times < 2; times++) {
            studying.undo(id)
                    .statusCode(200)
                    .body("id", equalTo(id.toString()))
                    .body("item", equalTo(cards.get(0)))
                    .body("memory", nullValue())
                    .body("forecast.good.interval", equalTo("PT10M"));
        }
        assertThat(studying.cards(deck)).containsExactlyElementsOf(cards);
        studying.answers(List.of(rated(id, cards.get(0), "good", NOON)))
                .body("[0].outcome", equalTo("undone"))
                .body("[0].memory", nullValue());
    }

    @Test
    void what_was_known_before_comes_back_with_its_due() {
        JsonPath before = studying.answers(
                        List.of(rated(UUID.randomUUID(), cards.get(0), "easy", NOON.minus(Duration.ofDays(20)))))
                .extract()
                .jsonPath();
        UUID lapse = answer(0, "again", NOON);
        studying.undo(lapse)
                .body("memory.due", equalTo(before.getString("[0].memory.due")))
                .body("memory.phase", equalTo("review"));
    }

    @Test
    void who_flies_west_and_lives_the_day_again_can_take_its_answers_back() {
        studying.learner().set("zone", "Pacific/Auckland");
        UUID id = answer(0, "good", NOON);
        studying.learner().set("zone", "Pacific/Honolulu");
        studying.undoLast().statusCode(200).body("id", equalTo(id.toString()));
    }

    @Test
    void an_undo_in_the_middle_folds_what_came_after() {
        answer(0, "good", NOON.minus(Duration.ofHours(30)));
        UUID middle = answer(0, "again", NOON.minus(Duration.ofHours(2)));
        answer(0, "good", NOON.minus(Duration.ofHours(1)));
        answer(1, "good", NOON.minus(Duration.ofHours(30)));
        JsonPath straight = studying.answers(
                        List.of(rated(UUID.randomUUID(), cards.get(1), "good", NOON.minus(Duration.ofHours(1)))))
                .extract()
                .jsonPath();
        JsonPath undone = studying.undo(middle).statusCode(200).extract().jsonPath();
        assertThat(undone.getDouble("memory.stability"))
                .isCloseTo(straight.getDouble("[0].memory.stability"), within(1e-9));
        assertThat(undone.getString("memory.phase")).isEqualTo("review");
    }

    @Test
    void an_undo_that_comes_first_is_remembered() {
        UUID id = UUID.randomUUID();
        for (int times = 0; times < 2; times++) {
            studying.undo(id)
                    .statusCode(200)
                    .body("id", equalTo(id.toString()))
                    .body("item", nullValue())
                    .body("memory", nullValue());
        }
        for (int times = 0; times < 2; times++) {
            studying.answers(List.of(rated(id, cards.get(0), "good", NOON)))
                    .body("[0].outcome", equalTo("undone"))
                    .body("[0].memory", nullValue());
        }
        assertThat(studying.queue(deck).getInt("counts.fresh")).isEqualTo(3);
        studying.undo(id).statusCode(200).body("item", equalTo(cards.get(0)));
    }

    @Test
    void without_a_name_the_latest_answer_is_taken_back_one_after_the_other() {
        UUID first = answer(0, "good", NOON.minusSeconds(60));
        UUID last = answer(1, "good", NOON.minusSeconds(10));
        UUID earlier = answer(2, "good", NOON.minusSeconds(70));
        for (UUID expected : List.of(last, first, earlier)) {
            studying.undoLast().statusCode(200).body("id", equalTo(expected.toString()));
        }
        studying.undoLast().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void the_day_before_can_be_taken_back_and_what_is_older_can_not() {
        UUID old = answer(0, "good", NOON.minus(Duration.ofDays(2)));
        studying.undo(old).statusCode(409);
        studying.undoLast().statusCode(404);
        UUID yesterday = answer(1, "good", NOON.minus(Duration.ofDays(1)));
        studying.undoLast().statusCode(200).body("id", equalTo(yesterday.toString()));
        clock.advance(Duration.ofDays(5));
        studying.undo(yesterday).statusCode(200).body("memory", nullValue());
    }

    @Test
    void a_practised_question_is_taken_back_like_a_card() {
        String question = studying.cards(decks.of(studying.learner(), StudyDecks.QUESTION))
                .get(0);
        UUID id = UUID.randomUUID();
        studying.practised(List.of(chosen(id, question, List.of("one", "two"), "sure", NOON)));
        studying.undo(id).statusCode(200).body("item", equalTo(question)).body("memory", nullValue());
        studying.practised(List.of(chosen(id, question, List.of("one", "two"), "sure", NOON)))
                .body("[0].outcome", equalTo("undone"))
                .body("[0].correct", equalTo(true));
    }

    @Test
    void what_is_no_id_is_refused() {
        studying.learner()
                .given()
                .contentType("application/json")
                .body("{\"answer\":\"last\"}")
                .post("/api/v1/review/undo")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("answer"));
    }

    @Test
    void another_learners_answer_is_not_taken_back() {
        UUID id = answer(0, "good", NOON);
        new Studying(Learner.guest()).undo(id).statusCode(200).body("item", nullValue());
        studying.answers(List.of(rated(id, cards.get(0), "good", NOON)))
                .body("[0].outcome", equalTo("already-recorded"));
    }

    private UUID answer(int card, String rating, Instant at) {
        UUID id = UUID.randomUUID();
        studying.answers(List.of(rated(id, cards.get(card), rating, at)))
                .statusCode(200)
                .body("[0].outcome", equalTo("recorded"));
        return id;
    }
}
