package dev.gongbu.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import dev.gongbu.support.Learner;
import dev.gongbu.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class HomeHttpTest {

    @Inject
    TestClock clock;

    @Test
    void a_visitor_sees_what_this_is_with_a_card_to_turn_over_and_true_numbers() {
        Document page = Jsoup.parse(
                Learner.nobody().get("/").then().statusCode(200).extract().asString());

        assertThat(page.select("h1").text()).isEqualTo("Remember it on the day of the exam");
        assertThat(page.select("form[action=/guest] button").text()).isEqualTo("Start studying");
        assertThat(page.select("form[action=/sign-in] input[name=username]")).hasSize(1);
        assertThat(page.select("details.card .front").text()).isNotBlank();
        assertThat(page.select("details.card .back").text()).isNotBlank();
        assertThat(page.select("details.card [lang]").eachAttr("lang")).containsOnly("en");
        assertThat(page.select("strong").eachText()).anyMatch(text -> text.matches("\\d+ cards and \\d+ questions"));
        assertThat(page.text()).doesNotContainIgnoringCase("mock exam").doesNotContain("Anki");
        assertThat(page.select("[style], [onclick], main script")).isEmpty();
    }

    @Test
    void the_card_to_turn_over_is_another_one_the_next_day() {
        clock.set(Instant.parse("2026-11-23T12:00:00Z"));
        String today = front();
        assertThat(front()).isEqualTo(today);

        clock.advance(Duration.ofDays(1));
        assertThat(front()).isNotEqualTo(today);
    }

    @Test
    void a_visitor_is_greeted_in_korean() {
        Learner.nobody()
                .header("Accept-Language", "ko")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("시험 날까지 기억에 남게"), containsString("공부 시작하기"));
    }

    @Test
    void a_new_guest_is_told_what_to_do_first_and_how_to_keep_it() {
        Document page = page(Learner.guest());

        assertThat(page.select("h1").text()).isEqualTo("20 new cards wait for you");
        assertThat(page.select(".btn.primary").attr("href")).isEqualTo("/study");
        assertThat(page.select("section[aria-labelledby=next] a").eachAttr("href"))
                .containsExactly("/practice/start?limit=5", "/syllabus", "/settings#examDate");
        assertThat(page.select("aside a[href=/sign-up]")).hasSize(1);
        assertThat(page.select("section[aria-labelledby=sections] tbody tr")).hasSize(5);
        assertThat(page.select("section[aria-labelledby=week]")).isEmpty();
        assertThat(page.select("nav .tabs a").first().text()).isEqualTo("Today");
        assertThat(page.select("[style], [onclick], main script")).isEmpty();
    }

    @Test
    void somebody_with_a_name_is_not_asked_for_one() {
        assertThat(page(Learner.named(Learner.freshName("home"))).select("aside a[href=/sign-up]"))
                .isEmpty();
    }

    @Test
    void after_answers_the_page_says_what_is_due_what_was_done_and_where_the_gap_is() {
        Learner learner = Learner.guest();
        answerCards(learner, 8);
        int wrong = answerQuestionsSurely(learner, 6).size();
        String goOver = wrong == 0 ? "Practise section " : "Go over " + wrong + " answer";

        Document page = page(learner);

        assertThat(page.select("h1").text()).matches("\\d+ cards are due today");
        assertThat(page.select("section[aria-labelledby=week] p").first().text())
                .startsWith("14 answers on 1 day");
        assertThat(page.select("section[aria-labelledby=week] svg rect")).hasSize(7);
        assertThat(page.select("section[aria-labelledby=week] tbody td").last().text())
                .isEqualTo("14");
        assertThat(page.select("section[aria-labelledby=next] a").eachText())
                .contains("Answer questions that you have not seen")
                .anyMatch(text -> text.startsWith("Practise section "));
        assertThat(page.select("section[aria-labelledby=next] a").first().text())
                .startsWith(goOver);
    }

    @Test
    void nothing_is_proposed_that_practice_would_not_ask() {
        Learner learner = Learner.guest();
        List<String> wrong = answerQuestionsSurely(learner, 6);
        assertThat(wrong).isNotEmpty();
        for (String question : wrong) {
            learner.given()
                    .contentType("application/json")
                    .body("{\"suspended\":true}")
                    .put("/api/v1/cards/" + question + "/state")
                    .then()
                    .statusCode(200);
        }

        assertThat(page(learner).select("section[aria-labelledby=next] a").eachText())
                .noneMatch(text -> text.startsWith("Go over"));
    }

    @Test
    void who_hides_streaks_sees_no_days() {
        Learner learner = Learner.guest();
        answerCards(learner, 3);
        learner.set("hideStreaks", true);

        Document page = page(learner);
        assertThat(page.select("section[aria-labelledby=week] p").text()).startsWith("3 answers, ");
        assertThat(page.select("section[aria-labelledby=week] svg")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01-09|46 days to your exam",
                "2026-11-26|2 days to your exam",
                "2026-11-25|Your exam is tomorrow",
                "2026-11-24|Your exam is today",
                "2026-11-23|The day of your exam is over"
            })
    void the_days_to_the_exam_are_counted_by_the_calendar_of_the_learner(String day, String words) {
        // in Seoul it is three in the morning of the 24th, though cards are still those of the 23rd
        clock.set(Instant.parse("2026-11-23T18:00:00Z"));
        Learner learner = Learner.guest();
        learner.set("zone", "Asia/Seoul");
        learner.set("examDate", day);

        Document page = page(learner);
        assertThat(page.select("aside[aria-label='Your exam'] p").first().text())
                .isEqualTo(words);
        assertThat(page.select("aside a[href='/settings#examDate']")).hasSize(words.endsWith("over") ? 1 : 0);
        assertThat(page.select("section[aria-labelledby=next] a").eachAttr("href"))
                .doesNotContain("/settings#examDate");
    }

    @Test
    void the_day_of_the_exam_is_written_as_the_learner_writes_days() {
        Learner learner = Learner.guest();
        learner.set("examDate", "2027-01-09");
        assertThat(page(learner).select("aside[aria-label='Your exam'] .soft").text())
                .isEqualTo("Saturday 9 January 2027");
        learner.set("language", "ko");
        assertThat(page(learner).select("aside[aria-label='내 시험'] .soft").text())
                .isEqualTo("2027년 1월 9일 토요일");
    }

    @Test
    void who_has_much_to_do_is_offered_to_do_only_ten_minutes() {
        Learner learner = Learner.guest();
        assertThat(page(learner).select("a[href='/study?minutes=10']")).isEmpty();

        learner.set("newPerDay", 30);

        assertThat(page(learner).select("a[href='/study?minutes=10']").text()).isEqualTo("Only 10 minutes");
    }

    private void answerCards(Learner learner, int count) {
        List<Map<String, Object>> items = learner.given()
                .get("/api/v1/review/queue?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind != 'question' }");
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Map<String, Object> item : items.subList(0, count)) {
            answers.add(Map.of(
                    "id", UUID.randomUUID().toString(),
                    "item", item.get("id"),
                    "rating", "good",
                    "answeredAt", clock.instant().toString(),
                    "tookMs", 5_000));
        }
        learner.given()
                .contentType("application/json")
                .body(answers)
                .post("/api/v1/review/answers")
                .then()
                .statusCode(200)
                .body("outcome", everyItem(equalTo("recorded")));
    }

    /** Chooses the first options and says that this is sure; returns those that were wrong. */
    private List<String> answerQuestionsSurely(Learner learner, int count) {
        List<Map<String, Object>> questions = learner.given()
                .get("/api/v1/practice/questions?certification=gcp-professional-data-engineer&edition=v4.2&limit="
                        + count)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Map<String, Object> question : questions) {
            List<?> options = (List<?>) question.get("options");
            int choose = ((Number) question.get("choose")).intValue();
            answers.add(Map.of(
                    "id", UUID.randomUUID().toString(),
                    "item", question.get("id"),
                    "chosen",
                            options.subList(0, choose).stream()
                                    .map(option -> ((Map<?, ?>) option).get("id"))
                                    .toList(),
                    "confidence", "sure",
                    "answeredAt", clock.instant().toString(),
                    "tookMs", 20_000));
        }
        return learner.given()
                .contentType("application/json")
                .body(answers)
                .post("/api/v1/practice/answers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("findAll { !it.correct }.item");
    }

    private static Document page(Learner learner) {
        return Jsoup.parse(
                learner.browser().get("/").then().statusCode(200).extract().asString());
    }

    private static String front() {
        return Jsoup.parse(Learner.nobody().get("/").then().extract().asString())
                .select("details.card .front")
                .text();
    }
}
