package dev.gongbu.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.gongbu.review.StudyDecks;
import dev.gongbu.review.Studying;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.support.Databases;
import dev.gongbu.support.Learner;
import dev.gongbu.support.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Databases.class)
class PracticePageHttpTest {

    private static final String OTHER = StudyDecks.QUESTION.replace("{#q}", "{#q2}");

    @Inject
    StudyDecks decks;

    @Inject
    Jdbc jdbc;

    @Inject
    TestClock clock;

    Learner learner;
    String round;

    @BeforeEach
    void a_round_of_two_questions() {
        learner = Learner.guest();
        UUID deck = decks.of(learner, StudyDecks.QUESTION + "\n" + OTHER);
        List<UUID> cards =
                new Studying(learner).cards(deck).stream().map(UUID::fromString).toList();
        round = new PracticeRound(UUID.randomUUID(), cards).href(1);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void an_answer_that_is_sent_twice_counts_once() {
        Document page = page(round);
        assertThat(send(page, "one", "two").statusCode()).isEqualTo(303);
        assertThat(send(page, "one", "four").statusCode()).isEqualTo(303);
        assertThat(page(round).select(".word").text()).isEqualTo("Right");
        assertThat(jdbc.list(
                        "select source from review_log where account_id = ?", row -> row.text("source"), learner.id()))
                .containsExactly("practice");
    }

    @Test
    void the_verdict_gives_reasons_explanation_source_and_what_comes_next() {
        clock.advance(Duration.ZERO);
        send(page(round), "guess", List.of("one", "two"));
        Document verdict = page(round);
        assertThat(verdict.select(".word").text()).isEqualTo("Right, but a guess");
        assertThat(verdict.select(".options > .right .reason").eachText()).contains("Because it is.", "It is too.");
        assertThat(verdict.select(".note").text())
                .contains("Two of them are.", "cloud.google.com: docs, as of September 2026");
        assertThat(verdict.select(".verdict .soft").text()).isEqualTo("It returns in 6 min.");
        assertThat(verdict.select("[data-act=next]").attr("href")).contains("/2?of=");
    }

    @Test
    void the_page_tells_nothing_of_the_key_before_the_answer() {
        learner.browser()
                .get(round)
                .then()
                .statusCode(200)
                .body(not(containsString("Because it is")), not(containsString("class=\"right\"")));
    }

    @Test
    void too_few_options_are_kept_and_the_page_says_how_many() {
        Response again = send(page(round), "sure", List.of("two"));
        assertThat(again.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(again.asString());
        assertThat(page.select("[role=alert]").text()).isEqualTo("Not checked yet. Choose two.");
        assertThat(page.select("input[name=answer][checked]").eachAttr("value")).containsExactly("two");
        assertThat(page.select("input[name=sure][checked]").eachAttr("value")).containsExactly("sure");
    }

    @Test
    void options_keep_their_order_and_a_pinned_one_its_place() {
        List<String> order = page(round).select("input[name=answer]").eachAttr("value");
        assertThat(page(round).select("input[name=answer]").eachAttr("value")).isEqualTo(order);
        assertThat(order).hasSize(4).last().isEqualTo("four");
    }

    @Test
    void the_end_counts_names_what_was_missed_and_offers_it_again() {
        send(page(round), "sure", List.of("one", "four"));
        Document open = page(round.replaceFirst("/1\\?", "/end?"));
        assertThat(open.select("main").text()).contains("0 of 1 right", "1 of 2 are not answered yet");
        String second = round.replaceFirst("/1\\?", "/2?");
        send(second, page(second), null, List.of("one", "two"));
        Document end = page(round.replaceFirst("/1\\?", "/end?"));
        assertThat(end.select("h1").text()).isEqualTo("1 of 2 right");
        assertThat(end.select("main li").text()).contains("A question", "you were sure");
        Document again = page(end.select("main .primary").attr("href"));
        assertThat(again.select(".count").text()).isEqualTo("1 of 1");
        assertThat(again.select("#question")).hasSize(1);
    }

    @Test
    void another_learners_question_is_not_found() {
        Learner.guest().browser().get(round).then().statusCode(404);
        learner.browser().get(round.replaceFirst("/1\\?", "/3?")).then().statusCode(404);
        learner.browser().get(round.replaceFirst("of=.*", "of=abc")).then().statusCode(404);
        learner.browser().get("/practice/rounds/x/end").then().statusCode(404);
    }

    @Test
    void a_form_of_another_account_is_refused() {
        form("sure", List.of("one", "two"), page(round))
                .formParam("account", UUID.randomUUID())
                .post(round)
                .then()
                .statusCode(409);
        assertThat(page(round).select("#question")).hasSize(1);
    }

    @Test
    void choices_lead_to_questions_or_say_that_there_are_none() {
        Document start = Jsoup.parse(learner.browser()
                .get("/practice?section=2&section=2.2&kind=unseen")
                .asString());
        assertThat(start.select("input[name=section][checked]").eachAttr("value"))
                .containsExactly("2", "2.2");
        assertThat(start.select("input[name=kind][checked]").attr("value")).isEqualTo("unseen");
        String first = learner.browser()
                .get("/practice/start?section=2&limit=5")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(page(first).select(".count").text()).isEqualTo("1 of 5");
        learner.browser()
                .get("/practice/start?kind=flagged")
                .then()
                .statusCode(200)
                .body(containsString("No such questions"));
        Document older =
                Jsoup.parse(learner.browser().get("/practice?section=2019/2").asString());
        assertThat(older.select("input[name=edition]").attr("value")).isEqualTo("2019");
        assertThat(older.select("input[name=section]")).hasSize(4);
        learner.browser().get("/practice?section=nine").then().statusCode(400);
        learner.browser().get("/practice/start?limit=many").then().statusCode(400);
    }

    @Test
    void a_flag_leads_back_to_its_question_and_nowhere_else() {
        String item = page(round).select("form[data-act=flag] [name=item]").attr("value");
        flag(item, round).then().statusCode(303).header("Location", containsString("/practice/rounds/"));
        assertThat(page(round).select("form[data-act=flag] button").attr("aria-pressed"))
                .isEqualTo("true");
        flag(item, "https://example.com/practice/rounds/")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("example.com")));
        flag("nothing", round).then().statusCode(404);
    }

    private Response flag(String item, String back) {
        return learner.browser()
                .formParam("item", item)
                .formParam("flagged", "true")
                .formParam("back", back)
                .post("/practice/flag");
    }

    private Document page(String address) {
        return Jsoup.parse(learner.browser()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private Response send(Document page, String... chosen) {
        return send(page, null, List.of(chosen));
    }

    private Response send(Document page, String sure, List<String> chosen) {
        return send(round, page, sure, chosen);
    }

    private Response send(String address, Document page, String sure, List<String> chosen) {
        return form(sure, chosen, page)
                .formParam("account", page.select("#question [name=account]").attr("value"))
                .post(address);
    }

    private RequestSpecification form(String sure, List<String> chosen, Document page) {
        var request = learner.browser()
                .formParam("answer", chosen)
                .formParam("revision", page.select("[name=revision]").attr("value"))
                .formParam("shown", page.select("[name=shown]").attr("value"));
        return sure == null ? request : request.formParam("sure", sure);
    }
}
