package dev.gongbu.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ErrorHttpTest {

    @Test
    void an_unknown_page_is_a_page_in_the_readers_language() {
        given().header("Accept-Language", "ko-KR,ko;q=0.9")
                .get("/nothing-here")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("lang=\"ko\""), containsString("여기에는 아무것도 없어요"));
    }

    @Test
    void an_unknown_call_is_a_problem_document() {
        given().get("/api/v1/nothing-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404), "title", equalTo("There is nothing here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "en,-", "-;q=0.5"})
    void a_language_that_is_none_is_no_wish(String header) {
        given().header("Accept-Language", header)
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("lang=\"en\""));
        given().header("Accept-Language", header)
                .get("/api/v1/nothing-here")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"username=50%", "username=%zz"})
    void a_form_whose_escapes_are_none_is_a_bad_request(String form) {
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .body(form)
                .post("/sign-in")
                .then()
                .statusCode(400)
                .contentType("text/html");
    }

    @Test
    void a_form_in_an_encoding_that_does_not_exist_is_a_bad_request() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/sign-in"))
                                .header("Sec-Fetch-Site", "same-origin")
                                .header("Content-Type", "application/x-www-form-urlencoded; charset=nope")
                                .POST(HttpRequest.BodyPublishers.ofString("username=a+b"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void json_in_an_encoding_that_is_none_is_a_bad_request() {
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body(new byte[] {0, '{', 0, 0})
                .post("/api/v1/accounts")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void what_changes_something_and_does_not_say_where_it_comes_from_is_refused() {
        given().post("/api/v1/anything")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("another site"));
    }

    @Test
    void what_another_site_sends_is_refused() {
        given().header("Sec-Fetch-Site", "cross-site").post("/anything").then().statusCode(403);
        given().header("Sec-Fetch-Site", "same-site").post("/anything").then().statusCode(403);
        given().header("Origin", "https://elsewhere.example")
                .post("/anything")
                .then()
                .statusCode(403);
        given().header("Origin", "null").post("/anything").then().statusCode(403);
    }

    @Test
    void what_this_site_sends_passes() {
        given().header("Sec-Fetch-Site", "same-origin").post("/anything").then().statusCode(404);
    }

    @Test
    void nothing_inline_is_allowed() {
        given().get("/nothing-here")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")));
    }
}
