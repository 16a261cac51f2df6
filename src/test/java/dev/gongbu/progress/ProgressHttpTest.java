package dev.gongbu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProgressHttpTest {

    private static final String EXAM = "gcp-professional-data-engineer";
    private static final String CALL = "/api/v1/progress/" + EXAM + "/v4.2";
    private static final String PAGE = "/syllabus/" + EXAM + "/v4.2";

    private Learner learner;

    @BeforeEach
    void somebodyNew() {
        learner = Learner.guest();
    }

    @Test
    void the_call_lists_sections_with_weights_objectives_and_counts() {
        learner.given()
                .get(CALL)
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("code", contains("1", "2", "3", "4", "5"))
                .body("weight", contains(22, 25, 20, 15, 18))
                .body("objectives.flatten().status", hasSize(19))
                .body("objectives.flatten().status", everyItem(equalTo("not-started")))
                .body("cards[0].keySet()", hasSize(6))
                .body("questions[0].keySet()", hasSize(3))
                .body("[0].containsKey('readiness')", equalTo(true))
                .body("[0].readiness", equalTo(null));
    }

    @Test
    void the_call_speaks_the_accepted_language_and_leaves_unpublished_weights_null() {
        learner.given()
                .header("Accept-Language", "ko")
                .get("/api/v1/progress/" + EXAM + "/2019")
                .then()
                .statusCode(200)
                .header("Content-Language", "ko")
                .header("Vary", containsString("Accept-Language"))
                .body("weight", everyItem(equalTo(null)))
                .body("objectives.flatten().code", hasSize(15));
    }

    @Test
    void a_status_is_kept_for_its_learner_alone() {
        learner.given()
                .contentType("application/json")
                .body("{\"status\":\"learning\"}")
                .put(CALL + "/2.2")
                .then()
                .statusCode(200)
                .body("code", equalTo("2.2"), "status", equalTo("learning"));

        String path = "[1].objectives.find { it.code == '2.2' }.status";
        learner.given().get(CALL).then().body(path, equalTo("learning"));
        Learner.guest().given().get(CALL).then().body(path, equalTo("not-started"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"status\":\"expert\"}", "{\"status\":5}", "{\"status\":null}", "{}", "[]", "{", "\"learning\""
            })
    void what_is_no_status_is_a_bad_request_that_names_its_field(String body) {
        learner.given()
                .contentType("application/json")
                .body(body)
                .put(CALL + "/2.2")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/v4.2", "/" + EXAM + "/v9"})
    void an_unknown_outline_is_not_found(String path) {
        learner.given().get("/api/v1/progress" + path).then().statusCode(404);
        learner.browser().get("/syllabus" + path).then().statusCode(404);
    }

    @Test
    void an_unknown_objective_is_not_found() {
        learner.given()
                .contentType("application/json")
                .body("{\"status\":\"learning\"}")
                .put(CALL + "/9.9")
                .then()
                .statusCode(404);
        learner.browser()
                .formParam("status", "learning")
                .post(PAGE + "/9.9")
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_else_gets_in() {
        Learner.nobody().get(CALL).then().statusCode(401).contentType("application/problem+json");
        Learner.nobody().get(PAGE).then().statusCode(303).header("Location", containsString("/sign-in?next="));
    }

    @Test
    void the_way_to_the_syllabus_leads_to_the_edition_of_the_settings() {
        learner.browser().get("/syllabus").then().statusCode(303).header("Location", containsString(PAGE));
        learner.set("edition", "2019");
        learner.browser()
                .get("/syllabus")
                .then()
                .statusCode(303)
                .header("Location", containsString("/syllabus/" + EXAM + "/2019"));
    }

    @Test
    void the_page_shows_every_objective_with_counts_and_where_it_comes_from() {
        Document page = page(PAGE);

        assertThat(page.select("main > details")).hasSize(5);
        assertThat(page.select("details li h3")).hasSize(19);
        assertThat(page.select("#section-2 > summary").text()).contains("25 % of the exam", "cards known");
        assertThat(page.select("#objective-1\\.1").text()).contains("2019: 4.1");
        assertThat(page.select("details li .tag").eachText()).contains("New since 2019");
        assertThat(page.select("nav.choice [aria-current=page]").text()).contains("v4.2");
        assertThat(page.select("#section-2 .row a[href=/practice?section=2]")).hasSize(1);
        assertThat(page.select("#section-2 .row a[href^=/study?deck=]").eachText())
                .containsExactly("Study 2.1", "Study 2.2", "Study 2.3");
        assertThat(page.select("form[action=" + PAGE + "/2.2] input[name=status]"))
                .hasSize(3);
        assertThat(page.select("[style], [onclick], main script")).isEmpty();
    }

    @Test
    void the_page_speaks_korean() {
        learner.browser()
                .cookie("lang", "ko")
                .header("Accept-Language", "ko")
                .get(PAGE)
                .then()
                .statusCode(200);
        Learner korean = Learner.guest();
        korean.set("language", "ko");
        korean.browser()
                .get(PAGE)
                .then()
                .body(containsString("<h1>시험 범위</h1>"), containsString("시작 전"), containsString("시험의 25%"));
    }

    @Test
    void a_status_can_be_said_by_a_plain_form_and_comes_back_to_its_place() {
        learner.browser()
                .formParam("status", "confident")
                .post(PAGE + "/2.2")
                .then()
                .statusCode(303)
                .header("Location", containsString("open=2#objective-2.2"));

        Document page = page(PAGE + "?open=2");
        assertThat(page.select("#objective-2\\.2 input[checked]").val()).isEqualTo("confident");
        assertThat(page.select("details[open]").eachAttr("id")).containsExactly("section-2");
    }

    @Test
    void htmx_gets_the_word_that_it_is_saved() {
        learner.browser()
                .header("HX-Request", "true")
                .formParam("status", "learning")
                .post(PAGE + "/2.2")
                .then()
                .statusCode(200)
                .body(containsString("Saved"), not(containsString("<html")));
    }

    @Test
    void a_form_without_a_known_status_is_a_bad_request() {
        learner.browser()
                .formParam("status", "expert")
                .post(PAGE + "/2.2")
                .then()
                .statusCode(400);
        learner.browser().post(PAGE + "/2.2").then().statusCode(400);
    }

    @Test
    void the_crosswalk_reads_in_both_directions() {
        Document page = page(PAGE + "/crosswalk");

        assertThat(page.select("section[aria-labelledby=forward] li")).hasSize(15);
        assertThat(page.select("section[aria-labelledby=backward] li")).hasSize(19);
        assertThat(page.select("section[aria-labelledby=forward] .tag").eachText())
                .containsExactly("Not in v4.2 any more");
        assertThat(page.select("section[aria-labelledby=backward] li:has(.tag)").eachText())
                .hasSize(5)
                .allMatch(line -> line.startsWith("4.3 ")
                        ? line.endsWith("New since 2019")
                        : line.matches("(3\\.2|3\\.3|3\\.4|5\\.2) .* Grown since 2019"));
        assertThat(page.select("section[aria-labelledby=backward] a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href ->
                        assertThat(href).matches("/syllabus/" + EXAM + "/2019\\?open=(\\d)#objective-\\1\\.\\d"));
    }

    @Test
    void an_outline_of_2019_shows_what_became_of_it() {
        Document page = page("/syllabus/" + EXAM + "/2019");

        assertThat(page.select("#objective-4\\.1").text()).contains("v4.2: 1.1, 4.1");
        assertThat(page.select("#objective-3\\.3 .tag").text()).contains("Dropped in v4.2");
        assertThat(page.select("a[href$=/2019/crosswalk]").text()).startsWith("What became of it");
        assertThat(page.select("a[href^=/practice?section]"))
                .as("questions are practised for the edition of the settings")
                .isEmpty();
    }

    private Document page(String path) {
        return Jsoup.parse(learner.browser()
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .extract()
                .asString());
    }
}
