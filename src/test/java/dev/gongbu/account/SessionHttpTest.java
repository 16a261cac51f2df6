package dev.gongbu.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionHttpTest {

    @jakarta.inject.Inject
    dev.gongbu.support.TestClock clock;

    static final String ME = "/api/v1/accounts/me";

    @Test
    void a_guest_is_known_by_the_token_and_by_the_cookie() {
        Learner guest = Learner.guest();
        for (var request : new io.restassured.specification.RequestSpecification[] {guest.given(), guest.browser()}) {
            request.get(ME)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(guest.id().toString()))
                    .body("guest", equalTo(true))
                    .body("admin", equalTo(false))
                    .body("name", nullValue());
        }
    }

    @Test
    void two_guests_in_a_row_are_two() {
        assertThat(Learner.guest().id()).isNotEqualTo(Learner.guest().id());
    }

    @Test
    void nobody_is_asked_to_sign_in_without_a_redirect_and_without_a_challenge() {
        Learner.nobody()
                .get(ME)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", nullValue());
    }

    @Test
    void a_guest_takes_a_name_and_stays_the_same_account() {
        String name = Learner.freshName("jin");
        Learner learner = Learner.named(name);
        learner.given()
                .get(ME)
                .then()
                .body("id", equalTo(learner.id().toString()), "name", equalTo(name), "guest", equalTo(false));
    }

    @Test
    void what_was_made_for_another_account_is_refused() {
        Learner learner = Learner.guest();
        String other = Learner.guest().id().toString();
        learner.given()
                .header("Gongbu-Account", other)
                .get(ME)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/other-account"));
        learner.browser().header("Gongbu-Account", "nonsense").delete(ME).then().statusCode(409);
        learner.given()
                .header("Gongbu-Account", learner.id().toString())
                .get(ME)
                .then()
                .statusCode(200);
        Learner.nobody().header("Gongbu-Account", other).get(ME).then().statusCode(401);
    }

    @Test
    void a_cookie_that_is_not_known_is_nobody() {
        Learner.nobody().cookie("gongbu", "stale").get(ME).then().statusCode(401);
        Learner.nobody().cookie("gongbu", "stale").get("/sign-in").then().statusCode(200);
        Learner.nobody()
                .cookie("gongbu", "stale")
                .get("/settings")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/sign-in?next=%2Fsettings"));
    }

    @Test
    void a_cookie_in_use_is_prolonged() {
        Learner guest = Learner.guest();
        assertThat(guest.browser().get(ME).cookies()).doesNotContainKey("gongbu");
        try {
            clock.advance(java.time.Duration.ofHours(2));
            var answer = guest.browser().get(ME);
            assertThat(answer.cookie("gongbu")).isEqualTo(guest.token());
            assertThat(guest.browser().get(ME).cookies()).doesNotContainKey("gongbu");
        } finally {
            clock.reset();
        }
    }

    @Test
    void what_a_stranger_says_of_a_proxy_is_not_believed() {
        io.restassured.RestAssured.given()
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "study.example")
                .header("Origin", "https://study.example")
                .post("/guest")
                .then()
                .statusCode(403);
        assertThat(Learner.nobody()
                        .header("X-Forwarded-Proto", "https")
                        .post("/guest")
                        .detailedCookie("gongbu")
                        .isSecured())
                .isFalse();
    }

    @Test
    void a_cookie_alone_does_not_let_another_site_change_anything() {
        Learner guest = Learner.guest();
        io.restassured.RestAssured.given()
                .cookie("gongbu", guest.token())
                .header("Sec-Fetch-Site", "cross-site")
                .delete(ME)
                .then()
                .statusCode(403);
        io.restassured.RestAssured.given()
                .cookie("gongbu", guest.token())
                .delete(ME)
                .then()
                .statusCode(403);
        guest.given().get(ME).then().statusCode(200);
    }
}
