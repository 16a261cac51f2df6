package dev.gongbu.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

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
