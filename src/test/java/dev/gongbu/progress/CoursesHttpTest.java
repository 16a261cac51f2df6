package dev.gongbu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CoursesHttpTest {

    private static final String EXAM = "gcp-professional-data-engineer";
    private static final String CALL = "/api/v1/courses/" + EXAM + "/";
    private static final String PAGE = "/courses/" + EXAM + "/";
    private static final String BATCH = "build-batch-data-pipelines";
    private static final String LINUX_ACADEMY = "linux-academy-data-engineer";

    private Learner learner;

    @BeforeEach
    void somebodyNew() {
        learner = Learner.guest();
    }

    @Test
    void a_course_is_marked_with_its_units_for_its_learner_alone() {
        put(LINUX_ACADEMY, "{\"status\":\"active\",\"unitsDone\":12}")
                .statusCode(200)
                .body("id", equalTo(LINUX_ACADEMY), "status", equalTo("active"), "unitsDone", equalTo(12));
        put(LINUX_ACADEMY, "{\"status\":\"done\"}").statusCode(200).body("unitsDone", equalTo(12));

        assertThat(page("/courses").select("section[aria-labelledby=current]").text())
                .contains("12 of 73 units done");
        learner = Learner.guest();
        assertThat(page("/courses").select("section[aria-labelledby=current] li"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'status':'begun','unitsDone':1}      | status",
                "{'unitsDone':1}                       | status",
                "{'status':'active','unitsDone':74}    | unitsDone",
                "{'status':'active','unitsDone':-1}    | unitsDone",
                "{'status':'active','unitsDone':1.5}   | unitsDone",
                "{'status':'active','unitsDone':'one'} | unitsDone"
            },
            quoteCharacter = '~')
    void what_does_not_fit_is_a_bad_request_that_names_its_field(String body, String field) {
        put(LINUX_ACADEMY, body.replace('\'', '"'))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {EXAM + "/no-such-course", "no-such-exam/" + BATCH})
    void an_unknown_course_is_not_found(String path) {
        learner.given()
                .contentType("application/json")
                .body("{\"status\":\"planned\"}")
                .put("/api/v1/courses/" + path)
                .then()
                .statusCode(404);
        learner.given().delete("/api/v1/courses/" + path).then().statusCode(404);
        learner.browser().get("/courses/" + path).then().statusCode(404);
        learner.browser().post("/courses/" + path + "/unmarked").then().statusCode(404);
        learner.browser()
                .formParam("status", "planned")
                .post("/courses/" + path)
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_else_gets_in() {
        Learner.nobody()
                .contentType("application/json")
                .body("{\"status\":\"planned\"}")
                .put(CALL + BATCH)
                .then()
                .statusCode(401);
        Learner.nobody().get("/courses").then().statusCode(303);
    }

    @Test
    void the_page_lists_the_path_of_today_and_the_talks_list_in_its_order() {
        Document page = page("/courses");

        assertThat(page.select("section[aria-labelledby=all] > ul > li")).hasSize(13);
        assertThat(page.select("section[aria-labelledby=talk] > ol > li")).hasSize(8);
        assertThat(page.select("section[aria-labelledby=quests] > ol > li")).hasSize(5);
        assertThat(page.select("section[aria-labelledby=talk] > ol > li").last().text())
                .contains("Linux Academy", "Strongly recommended", "US$49", "Replaced by");
        assertThat(page.select("section[aria-labelledby=talk] a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).startsWith(PAGE));
        assertThat(page.select("[style], [onclick], main script")).isEmpty();
    }

    @Test
    void a_course_has_a_page_whose_old_address_is_no_link() {
        Document page = page(PAGE + LINUX_ACADEMY);

        assertThat(page.text()).contains("linuxacademy.com/", "No longer offered under this title");
        assertThat(page.select("a[href*=linuxacademy]")).isEmpty();
        assertThat(page(PAGE + "data-engineering-on-gcp").select("h3 + ol li")).hasSize(5);
    }

    @Test
    void a_course_is_marked_by_a_plain_form() {
        learner.browser()
                .formParam("status", "planned")
                .formParam("back", "list")
                .post(PAGE + BATCH)
                .then()
                .statusCode(303)
                .header("Location", not(containsString(BATCH)));

        Document page = page("/courses");
        assertThat(page.select("#line-" + BATCH + " input[checked]").val()).isEqualTo("planned");
        assertThat(page.select("a[href=#line-" + BATCH + "]")).hasSize(1);
        assertThat(page.select("[id=line-" + BATCH + "]")).hasSize(1);
    }

    @Test
    void a_course_that_is_taken_off_is_as_if_it_had_never_been_marked() {
        put(BATCH, "{\"status\":\"active\",\"unitsDone\":1}").statusCode(200);
        put(LINUX_ACADEMY, "{\"status\":\"active\",\"unitsDone\":12}").statusCode(200);
        Learner other = Learner.guest();
        other.given().delete(CALL + LINUX_ACADEMY).then().statusCode(204);

        learner.given().delete(CALL + LINUX_ACADEMY).then().statusCode(204);
        learner.given().delete(CALL + LINUX_ACADEMY).then().statusCode(204);

        assertThat(page("/courses").select("section[aria-labelledby=current] li h3"))
                .hasSize(1);
        put(LINUX_ACADEMY, "{\"status\":\"planned\"}").statusCode(200).body("unitsDone", equalTo(0));
    }

    @Test
    void a_form_takes_a_course_off_the_list() {
        put(BATCH, "{\"status\":\"active\"}").statusCode(200);
        String action = page("/courses")
                .select("#line-" + BATCH + " form[action$=unmarked]")
                .attr("action");

        learner.browser()
                .formParam("back", "list")
                .post(action)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/courses"));

        assertThat(page("/courses").select("section[aria-labelledby=current] li"))
                .isEmpty();
        assertThat(page(PAGE + BATCH).select("form[action$=unmarked], input[checked]"))
                .isEmpty();
    }

    @Test
    void htmx_gets_the_line_anew() {
        put(LINUX_ACADEMY, "{\"status\":\"active\",\"unitsDone\":1}").statusCode(200);
        learner.browser()
                .header("HX-Request", "true")
                .formParam("status", "active")
                .formParam("unitsDone", "3")
                .post(PAGE + LINUX_ACADEMY)
                .then()
                .statusCode(200)
                .body(containsString("3 of 73 units done"), containsString("Saved"), not(containsString("<html")));
    }

    @ParameterizedTest
    @CsvSource({"begun,1", "active,many", "active,74", ",1"})
    void a_form_that_does_not_fit_is_a_bad_request(String status, String units) {
        learner.browser()
                .formParam("status", status == null ? "" : status)
                .formParam("unitsDone", units)
                .post(PAGE + LINUX_ACADEMY)
                .then()
                .statusCode(400);
    }

    @Test
    void the_page_speaks_korean() {
        learner.set("language", "ko");
        learner.browser()
                .get("/courses")
                .then()
                .body(containsString("<h1>강의</h1>"), containsString("뒤를 이은 강의:"), containsString("수강 중"));
    }

    private io.restassured.response.ValidatableResponse put(String course, String body) {
        return learner.given()
                .contentType("application/json")
                .body(body)
                .put(CALL + course)
                .then();
    }

    private Document page(String path) {
        return Jsoup.parse(
                learner.browser().get(path).then().statusCode(200).extract().asString());
    }
}
