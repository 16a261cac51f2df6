package dev.gongbu.practice;

import static dev.gongbu.review.Studying.chosen;
import static dev.gongbu.review.Studying.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.gongbu.review.StudyDecks;
import dev.gongbu.review.Studying;
import dev.gongbu.support.Learner;
import dev.gongbu.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PracticeHttpTest {

    private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");
    private static final String FRONT_MATTER = "certification: gcp-professional-data-engineer\nsections: [v4.2/2.2]\n";

    @Inject
    TestClock clock;

    @Inject
    StudyDecks decks;

    private Learner learner;
    private Studying studying;
    private UUID deck;
    private String question;

    @BeforeEach
    void with_a_question() {
        clock.set(NOON);
        learner = Learner.guest();
        studying = new Studying(learner);
        deck = decks.of(learner, FRONT_MATTER, StudyDecks.QUESTION);
        question = studying.cards(deck).get(0);
    }

    @AfterEach
    void let_the_clock_run() {
        clock.reset();
    }

    @Test
    void questions_come_without_their_key() {
        flag(true);
        String body = learner.given()
                .get("/api/v1/practice/questions?kind=flagged&section=2.2&edition=v4.2")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].id", equalTo(question))
                .body("[0].choose", equalTo(2))
                .body("[0].options.id", containsInAnyOrder("one", "two", "three", "four"))
                .body("[0].options[3].id", equalTo("four"))
                .body("[0].flagged", equalTo(true))
                .extract()
                .asString();
        assertThat(body)
                .doesNotContain("correct", "reason", "explanation", "Because it is", "Two of them", "concept", "alpha");
    }

    @Test
    void options_are_shuffled_by_the_seed() {
        flag(true);
        Set<List<String>> orders = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            JsonPath first = flagged("&seed=" + seed);
            assertThat(first.getList("[0].options.id"))
                    .isEqualTo(flagged("&seed=" + seed).getList("[0].options.id"));
            orders.add(first.getList("[0].options.id"));
        }
        assertThat(orders).hasSizeGreaterThan(3);
        String seed = learner.given()
                .get("/api/v1/practice/questions?kind=flagged")
                .then()
                .extract()
                .header("Gongbu-Seed");
        assertThat(seed).matches("[0-9]+");
    }

    @Test
    void the_verdict_names_what_was_right_and_every_reason() {
        UUID id = UUID.randomUUID();
        var wrong = chosen(id, question, List.of("one", "three"), "unsure", NOON);
        for (String outcome : List.of("recorded", "already-recorded")) {
            studying.practised(List.of(wrong))
                    .statusCode(200)
                    .body("[0].outcome", equalTo(outcome))
                    .body("[0].correct", equalTo(false))
                    .body("[0].chosen", contains("one", "three"))
                    .body("[0].options.correct", contains(true, true, false, false))
                    .body("[0].options.reason", contains("Because it is.", "It is too.", "It is not.", "Not all are."))
                    .body("[0].options[0].reasonHtml", containsString("<p>Because it is.</p>"))
                    .body("[0].explanation", equalTo("Two of them are."))
                    .body("[0].sources[0].url", equalTo("https://cloud.google.com/docs"))
                    .body("[0].memory.phase", equalTo("learning"));
        }
        studying.practised(List.of(chosen(UUID.randomUUID(), question, List.of("two", "one"), null, NOON)))
                .body("[0].correct", equalTo(true));
    }

    @Test
    void kinds_follow_the_last_answer() {
        kindHas("unseen", true);
        kindHas("missed", false);
        UUID id = UUID.randomUUID();
        studying.practised(List.of(chosen(id, question, List.of("three"), "guess", NOON)));
        kindHas("unseen", false);
        kindHas("missed", true);
        kindHas("unsure", true);
        kindHas("sure-wrong", false);
        clock.advance(Duration.ofSeconds(10));
        studying.practised(
                List.of(chosen(UUID.randomUUID(), question, List.of("one", "two"), "sure", clock.instant())));
        kindHas("missed", false);
        kindHas("unsure", false);
        kindHas("mixed", true);
        kindHas("sure-wrong", false);
        studying.undoLast().statusCode(200);
        kindHas("missed", true);
        kindHas("unsure", true);
        clock.advance(Duration.ofSeconds(10));
        studying.practised(List.of(chosen(UUID.randomUUID(), question, List.of("three"), "sure", clock.instant())));
        kindHas("sure-wrong", true);
    }

    @Test
    void sections_are_told_apart() {
        flag(true);
        for (Map.Entry<String, Integer> section :
                Map.of("2", 1, "2.2", 1, "2.3", 0, "3", 0).entrySet()) {
            learner.given()
                    .get("/api/v1/practice/questions?kind=flagged&section=" + section.getKey())
                    .then()
                    .body("", hasSize(section.getValue()));
        }
        learner.given()
                .get("/api/v1/practice/questions?kind=flagged&section=2.3&section=2.2")
                .then()
                .body("", hasSize(1));
        learner.given()
                .get("/api/v1/practice/questions?kind=flagged&edition=2019")
                .then()
                .body("", empty());
    }

    @Test
    void a_question_of_no_section_is_asked_unless_a_section_is_wished_for() {
        String own = studying.cards(decks.of(learner, StudyDecks.QUESTION)).get(0);
        flag(own, true);
        assertThat(flagged("").getList("id")).containsExactly(own);
        assertThat(flagged("&section=2").getList("id")).isEmpty();
    }

    @Test
    void only_questions_can_be_practised() {
        String card = studying.cards(decks.ofCards(learner, 1)).get(0);
        studying.practised(List.of(
                        rated(UUID.randomUUID(), card, "good", NOON),
                        chosen(UUID.randomUUID(), question, List.of(), null, NOON)))
                .statusCode(200)
                .body("outcome", everyItem(equalTo("rejected")))
                .body("field", contains("item", "chosen"))
                .body("correct", everyItem(nullValue()));
    }

    @Test
    void a_right_guess_returns_tomorrow_and_a_sure_mistake_is_asked_soon_twice() {
        studying.practised(List.of(chosen(UUID.randomUUID(), question, List.of("one", "two"), null, NOON)));
        clock.advance(Duration.ofMinutes(10));
        right("sure");
        clock.advance(Duration.ofDays(30));
        assertThat(daysUntil(right("guess"))).isEqualTo(1);
        clock.advance(Duration.ofDays(30));
        assertThat(daysUntil(right("sure"))).isGreaterThan(20);
        clock.advance(Duration.ofDays(60));
        studying.practised(List.of(chosen(UUID.randomUUID(), question, List.of("four"), "sure", clock.instant())))
                .body("[0].memory.phase", equalTo("relearning"));
        clock.advance(Duration.ofMinutes(10));
        assertThat(daysUntil(right("sure"))).isEqualTo(1);
        clock.advance(Duration.ofDays(40));
        assertThat(daysUntil(right("sure"))).isLessThanOrEqualTo(7);
        clock.advance(Duration.ofDays(40));
        assertThat(daysUntil(right("sure"))).isGreaterThan(7);
    }

    @Test
    void a_flag_is_set_by_item_or_card_and_taken_away() {
        flag(true);
        flag(false);
        kindHas("flagged", false);
        String item = studying.queue(deck).getString("items[0].item");
        learner.given()
                .contentType("application/json")
                .body("{\"flagged\":true}")
                .put("/api/v1/items/" + item + "/flag")
                .then()
                .statusCode(200)
                .body("flagged", equalTo(true));
        assertThat(studying.queue(deck).getBoolean("items[0].flagged")).isTrue();
        kindHas("flagged", true);
        Learner other = Learner.guest();
        other.given()
                .contentType("application/json")
                .body("{\"flagged\":true}")
                .put("/api/v1/items/" + item + "/flag")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"flagged\":null}", "{\"flagged\":\"perhaps\"}", "{", "[]"})
    void a_flag_is_true_or_false(String body) {
        learner.given()
                .contentType("application/json")
                .body(body)
                .put("/api/v1/items/" + question + "/flag")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
    }

    @Test
    void a_buried_card_returns_tomorrow_and_a_suspended_one_when_it_is_told_to() {
        assertThat(state("{\"buried\":true}").getString("buriedUntil")).isEqualTo("2026-10-06");
        assertThat(studying.cards(deck)).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(studying.cards(deck)).containsExactly(question);
        right(null);
        clock.advance(Duration.ofDays(1));
        assertThat(studying.cards(deck)).containsExactly(question);
        assertThat(state("{\"suspended\":true}").getBoolean("suspended")).isTrue();
        assertThat(studying.cards(deck)).isEmpty();
        kindHas("mixed", false);
        right(null);
        assertThat(studying.cards(deck)).isEmpty();
        state("{\"suspended\":false}");
        clock.advance(Duration.ofDays(100));
        assertThat(studying.cards(deck)).containsExactly(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=easy",
                "limit=0",
                "limit=101",
                "certification=none",
                "edition=2030",
                "section=9.9",
                "seed=x"
            })
    void a_wrong_parameter_is_named(String query) {
        learner.given()
                .get("/api/v1/practice/questions?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(query.substring(0, query.indexOf('='))));
    }

    private JsonPath right(String confidence) {
        return studying.practised(List.of(
                        chosen(UUID.randomUUID(), question, List.of("one", "two"), confidence, clock.instant())))
                .statusCode(200)
                .body("[0].outcome", equalTo("recorded"))
                .extract()
                .jsonPath();
    }

    private long daysUntil(JsonPath reply) {
        return Duration.between(clock.instant(), Instant.parse(reply.getString("[0].memory.due")))
                .plusHours(23)
                .toDays();
    }

    private JsonPath flagged(String more) {
        return learner.given()
                .get("/api/v1/practice/questions?kind=flagged" + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void kindHas(String kind, boolean there) {
        learner.given()
                .get("/api/v1/practice/questions?limit=100&section=2.2&kind=" + kind)
                .then()
                .statusCode(200)
                .body("id", there ? hasItem(question) : not(hasItem(question)));
    }

    private void flag(boolean flagged) {
        flag(question, flagged);
    }

    private void flag(String of, boolean flagged) {
        learner.given()
                .contentType("application/json")
                .body(Map.of("flagged", flagged))
                .put("/api/v1/items/" + of + "/flag")
                .then()
                .statusCode(200);
    }

    private JsonPath state(String body) {
        return learner.given()
                .contentType("application/json")
                .body(body)
                .put("/api/v1/cards/" + question + "/state")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
