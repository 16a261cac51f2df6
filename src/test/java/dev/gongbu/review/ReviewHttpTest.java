package dev.gongbu.review;

import static dev.gongbu.review.Studying.chosen;
import static dev.gongbu.review.Studying.rated;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.gongbu.support.Learner;
import dev.gongbu.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReviewHttpTest {

    private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");

    @Inject
    TestClock clock;

    @Inject
    StudyDecks decks;

    private Learner learner;
    private Studying studying;

    @BeforeEach
    void at_noon() {
        clock.set(NOON);
        learner = Learner.guest();
        studying = new Studying(learner);
    }

    @AfterEach
    void let_the_clock_run() {
        clock.reset();
    }

    @Test
    void a_new_card_comes_with_both_sides_and_what_each_rating_would_do() {
        UUID deck = decks.ofCards(learner, 1);
        JsonPath queue = studying.queue(deck);
        assertThat(queue.getMap("counts")).isEqualTo(Map.of("fresh", 1, "learning", 0, "due", 0));
        assertThat(queue.getString("items[0].kind")).isEqualTo("card");
        assertThat(queue.getString("items[0].itemKey")).isEqualTo("c1");
        assertThat(queue.getString("items[0].front")).isEqualTo("Front 1");
        assertThat(queue.getString("items[0].backHtml")).contains("<strong>1</strong>");
        assertThat(queue.getString("items[0].phase")).isEqualTo("new");
        assertThat(queue.getString("items[0].forecast.again.interval")).isEqualTo("PT1M");
        assertThat(queue.getString("items[0].forecast.good.interval")).isEqualTo("PT10M");
        assertThat(queue.getString("items[0].forecast.good.label")).isEqualTo("10 min");
        assertThat(queue.getString("items[0].forecast.easy.interval")).matches("P\\d+D");
    }

    @Test
    void a_parameter_without_a_word_asks_for_nothing_special() {
        learner.given()
                .get("/api/v1/review/queue?limit=2&deck=&certification=&section=")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void the_reply_names_the_answer_as_it_was_sent() {
        UUID deck = decks.ofCards(learner, 1);
        var answer = rated(UUID.randomUUID(), studying.cards(deck).get(0), "good", NOON);
        String shouted = String.valueOf(answer.get("id")).toUpperCase(Locale.ROOT);
        answer.put("id", shouted);
        for (String outcome : List.of("recorded", "already-recorded")) {
            studying.answers(List.of(answer)).body("[0].outcome", equalTo(outcome), "[0].id", equalTo(shouted));
            studying.practised(List.of(answer)).body("[0].id", equalTo(shouted));
        }
    }

    @Test
    void what_was_forecast_is_what_is_saved() {
        UUID deck = decks.ofCards(learner, 1);
        String card = studying.cards(deck).get(0);
        for (int round = 0; round < 6; round++) {
            String promised = studying.queue(deck).getString("items[0].forecast.good.due");
            studying.answers(List.of(rated(UUID.randomUUID(), card, "good", clock.instant())))
                    .statusCode(200)
                    .body("[0].outcome", equalTo("recorded"))
                    .body("[0].memory.due", equalTo(promised));
            clock.set(Instant.parse(promised).plusSeconds(3_600));
        }
    }

    @Test
    void an_answer_counts_once_however_often_it_is_sent() {
        String card = studying.cards(decks.ofCards(learner, 1)).get(0);
        UUID id = UUID.randomUUID();
        var answer = rated(id, card, "good", NOON);
        studying.answers(List.of(answer, rated(id, card, "again", NOON)))
                .statusCode(200)
                .body("outcome", contains("recorded", "already-recorded"))
                .body("memory.stability", everyItem(equalTo(2.3065f)));
        JsonPath again = studying.answers(List.of(rated(id, card, "again", NOON.minusSeconds(5))))
                .body("[0].outcome", equalTo("already-recorded"))
                .extract()
                .jsonPath();
        assertThat(again.getDouble("[0].memory.stability")).isCloseTo(2.3065, within(1e-6));
        assertThat(again.getString("[0].memory.phase")).isEqualTo("learning");
    }

    @Test
    void one_wrong_element_does_not_keep_the_others_back() {
        List<String> cards = studying.cards(decks.ofCards(learner, 2));
        var noRating = rated(UUID.randomUUID(), cards.get(0), "good", NOON);
        noRating.remove("rating");
        var noDate = rated(UUID.randomUUID(), cards.get(0), "good", NOON);
        noDate.put("answeredAt", "yesterday");
        var noId = rated(UUID.randomUUID(), cards.get(0), "good", NOON);
        noId.put("id", "1");
        var badTime = rated(UUID.randomUUID(), cards.get(0), "good", NOON);
        badTime.put("tookMs", -1);
        studying.answers(List.of(
                        noRating,
                        rated(UUID.randomUUID(), cards.get(1), "good", NOON),
                        noDate,
                        noId,
                        badTime,
                        rated(UUID.randomUUID(), UUID.randomUUID().toString(), "good", NOON),
                        rated(UUID.randomUUID(), cards.get(0), "fine", NOON),
                        rated(UUID.randomUUID(), cards.get(0), "good", NOON.plus(Duration.ofMinutes(6)))))
                .statusCode(200)
                .body(
                        "outcome",
                        contains(
                                "rejected",
                                "recorded",
                                "rejected",
                                "rejected",
                                "rejected",
                                "rejected",
                                "rejected",
                                "rejected"))
                .body("field", contains("rating", null, "answeredAt", "id", "tookMs", "item", "rating", "answeredAt"))
                .body("[3].id", equalTo("1"))
                .body("[0].memory", nullValue())
                .body("[0].detail", equalTo("This is missing."));
    }

    @Test
    void a_clock_that_is_a_little_ahead_is_taken_as_now() {
        String card = studying.cards(decks.ofCards(learner, 1)).get(0);
        studying.answers(List.of(rated(UUID.randomUUID(), card, "good", NOON.plus(Duration.ofMinutes(5)))))
                .body("[0].outcome", equalTo("recorded"))
                .body("[0].memory.due", equalTo("2026-10-05T12:10:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "[1]", "[", "null", "\"a\"", "[{}, null]"})
    void what_is_no_list_of_objects_is_refused_as_a_whole(String body) {
        studying.answers(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors", hasSize(1));
    }

    @Test
    void more_than_five_hundred_are_too_many() {
        List<Map<String, Object>> many = IntStream.range(0, 501)
                .mapToObj(i -> rated(UUID.randomUUID(), UUID.randomUUID().toString(), "good", NOON))
                .toList();
        studying.answers(many).statusCode(413);
        studying.answers(many.subList(0, 500)).statusCode(200).body("", hasSize(500));
    }

    @Test
    void another_learners_own_cards_are_not_there() {
        UUID deck = decks.ofCards(learner, 1);
        String card = studying.cards(deck).get(0);
        var other = new Studying(Learner.guest());
        other.answers(List.of(rated(UUID.randomUUID(), card, "good", NOON)))
                .statusCode(200)
                .body("[0].outcome", equalTo("rejected"))
                .body("[0].field", equalTo("item"));
        other.learner().given().get("/api/v1/review/queue?deck=" + deck).then().statusCode(404);
    }

    @Test
    void an_answer_out_of_order_takes_its_place_in_time() {
        List<String> cards = studying.cards(decks.ofCards(learner, 2));
        Instant first = NOON.minus(Duration.ofDays(9));
        Instant second = NOON.minus(Duration.ofDays(5));
        studying.answers(List.of(
                rated(UUID.randomUUID(), cards.get(0), "easy", first),
                rated(UUID.randomUUID(), cards.get(0), "good", second)));
        studying.answers(List.of(rated(UUID.randomUUID(), cards.get(1), "good", second)));
        JsonPath late = studying.answers(List.of(rated(UUID.randomUUID(), cards.get(1), "easy", first)))
                .extract()
                .jsonPath();
        JsonPath inOrder = studying.answers(List.of(rated(UUID.randomUUID(), cards.get(0), "good", NOON)))
                .extract()
                .jsonPath();
        JsonPath outOfOrder = studying.answers(List.of(rated(UUID.randomUUID(), cards.get(1), "good", NOON)))
                .extract()
                .jsonPath();
        assertThat(late.getString("[0].memory.phase")).isEqualTo("review");
        assertThat(outOfOrder.getDouble("[0].memory.stability"))
                .isCloseTo(inOrder.getDouble("[0].memory.stability"), within(1e-9));
    }

    @Test
    void a_question_is_rated_by_what_was_chosen() {
        UUID deck = decks.of(learner, StudyDecks.QUESTION);
        JsonPath queue = studying.queue(deck);
        String card = queue.getString("items[0].id");
        assertThat(queue.getString("items[0].kind")).isEqualTo("question");
        assertThat(queue.getInt("items[0].choose")).isEqualTo(2);
        assertThat(queue.getList("items[0].options.id")).containsExactly("one", "two", "three", "four");
        assertThat(queue.getList("items[0].options.correct")).containsExactly(true, true, false, false);
        assertThat(queue.getString("items[0].options[0].concept")).isEqualTo("alpha");
        assertThat(queue.getBoolean("items[0].options[3].pin")).isTrue();
        assertThat(queue.getString("items[0].sources[0].asOf")).isEqualTo("2026-09");

        studying.answers(List.of(rated(UUID.randomUUID(), card, "good", NOON)))
                .body("[0].outcome", equalTo("rejected"))
                .body("[0].field", equalTo("chosen"));
        studying.answers(List.of(chosen(UUID.randomUUID(), card, List.of("one", "nine"), null, NOON)))
                .body("[0].outcome", equalTo("rejected"))
                .body("[0].field", equalTo("chosen"));
        studying.answers(List.of(chosen(UUID.randomUUID(), card, List.of("one"), null, NOON)))
                .body("[0].memory.due", equalTo("2026-10-05T12:01:00Z"));
        studying.answers(List.of(chosen(UUID.randomUUID(), card, List.of("two", "one"), "sure", NOON)))
                .body("[0].memory.due", equalTo("2026-10-05T12:10:00Z"));
    }

    @Test
    void an_answer_is_judged_by_the_text_that_was_shown() {
        UUID deck = decks.of(learner, StudyDecks.QUESTION);
        JsonPath queue = studying.queue(deck);
        String card = queue.getString("items[0].id");
        String shown = queue.getString("items[0].revision");
        String changed = StudyDecks.QUESTION
                .replace("[x] The second {#two}", "[ ] The second {#two}")
                .replace("[ ] The third {#three .beta}", "[x] Another {#five}");
        imported(deck, changed);

        var then = chosen(UUID.randomUUID(), card, List.of("one", "two"), null, NOON);
        then.put("revision", shown);
        var now = chosen(UUID.randomUUID(), card, List.of("one", "two"), null, NOON.plusSeconds(1));
        studying.practised(List.of(then, now))
                .body("[0].correct", equalTo(true))
                .body("[0].options.id", contains("one", "two", "three", "four"))
                .body("[1].correct", equalTo(false))
                .body("[1].options.id", contains("one", "two", "five", "four"));
    }

    @Test
    void an_answer_that_arrives_after_its_item_became_another_kind_is_recorded() {
        UUID deck = decks.of(learner, "## A question {#q}\n\nBack\n");
        String card = studying.cards(deck).get(0);
        imported(deck, StudyDecks.QUESTION);
        JsonPath queue = studying.queue(deck);
        String question = queue.getString("items[0].id");
        String shown = queue.getString("items[0].revision");
        studying.answers(List.of(rated(UUID.randomUUID(), card, "good", NOON)))
                .body("[0].outcome", equalTo("recorded"));

        imported(deck, "## A question {#q}\n\nBack\n");
        var chosen = chosen(UUID.randomUUID(), question, List.of("one", "two"), null, NOON);
        chosen.put("revision", shown);
        studying.answers(List.of(chosen)).body("[0].outcome", equalTo("recorded"));
    }

    private void imported(UUID deck, String items) {
        learner.given()
                .multiPart("file", "deck.md", ("---\ntitle: A deck\n---\n\n" + items).getBytes(UTF_8))
                .post("/api/v1/decks/import?dryRun=false&deck=" + deck)
                .then()
                .statusCode(200)
                .body("updated", equalTo(1));
    }

    @Test
    void a_text_that_the_question_never_had_is_refused() {
        String card = studying.cards(decks.of(learner, StudyDecks.QUESTION)).get(0);
        String other = studying.queue(decks.of(learner, StudyDecks.QUESTION)).getString("items[0].revision");
        for (String revision : List.of(other, UUID.randomUUID().toString(), "nonsense")) {
            var answer = chosen(UUID.randomUUID(), card, List.of("one", "two"), null, NOON);
            answer.put("revision", revision);
            studying.answers(List.of(answer))
                    .statusCode(200)
                    .body("[0].outcome", equalTo("rejected"))
                    .body("[0].field", equalTo("revision"));
        }
    }

    @Test
    void the_page_of_the_queue_is_limited_and_the_counts_are_not() {
        UUID deck = decks.ofCards(learner, 30);
        learner.given()
                .get("/api/v1/review/queue?limit=7&deck=" + deck)
                .then()
                .body("items", hasSize(7))
                .body("counts.fresh", equalTo(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=301", "limit=x", "limit=-1", "certification=nothing"})
    void a_wrong_parameter_is_named(String query) {
        learner.given()
                .get("/api/v1/review/queue?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void labels_are_in_the_language_of_the_request() {
        UUID deck = decks.ofCards(learner, 1);
        learner.given()
                .header("Accept-Language", "ko")
                .get("/api/v1/review/queue?deck=" + deck)
                .then()
                .body("items[0].forecast.good.label", equalTo("10분"));
    }

    @Test
    void nobody_studies_without_being_somebody() {
        Learner.nobody().get("/api/v1/review/queue").then().statusCode(401);
    }
}
