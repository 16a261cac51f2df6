package dev.gongbu.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergeGuestPageHttpTest {

    @Inject
    RememberedAnswers answers;

    private final Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private Learner guest;
    private Learner owner;
    private String name;

    @BeforeEach
    void a_guest_beside_an_older_account() {
        name = Learner.freshName("older");
        owner = Learner.named(name);
        guest = Learner.guest();
    }

    @Test
    void asks_once_and_brings_everything_along() {
        answers.answered(guest.id(), now, now);
        answers.answered(owner.id(), now);
        guest.given()
                .contentType("application/json")
                .body(Map.of("name", "of a stranger"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201);
        Response entered = signIn();
        assertThat(entered.header("Location")).endsWith("/sign-in/bring?next=%2Fdecks");
        browser(entered)
                .get("/sign-in/bring?next=/decks")
                .then()
                .statusCode(200)
                .body(containsString("Bring along 2 answers from this browser?"));
        browser(entered)
                .formParam("bring", "yes")
                .formParam("next", "/decks")
                .post("/sign-in/bring")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/decks"))
                .cookie("gongbu-guest", equalTo(""));
        assertThat(answers.answers(owner.id())).isEqualTo(3);
        assertThat(answers.answers(guest.id())).isZero();
        guest.given().get("/api/v1/accounts/me").then().statusCode(401);
        owner.given().get("/api/v1/tokens").then().body("size()", equalTo(0));
        browser(entered).get("/sign-in/bring?next=/decks").then().statusCode(303);
        browser(entered)
                .formParam("bring", "yes")
                .formParam("next", "/decks")
                .post("/sign-in/bring")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/decks"));
    }

    @Test
    void leaves_everything_when_told_so() {
        answers.answered(guest.id(), now);
        Response entered = signIn();
        browser(entered)
                .header("Accept-Language", "ko")
                .get("/sign-in/bring")
                .then()
                .body(containsString("Bring along 1 answer from this browser?"));
        browser(entered)
                .formParam("bring", "no")
                .post("/sign-in/bring")
                .then()
                .statusCode(303)
                .cookie("gongbu-guest", equalTo(""));
        assertThat(answers.answers(guest.id())).isEqualTo(1);
        guest.given().get("/api/v1/accounts/me").then().statusCode(200);
    }

    @Test
    void does_not_ask_about_nothing() {
        Response entered = signIn();
        assertThat(entered.header("Location")).endsWith("/decks");
        assertThat(entered.cookies()).doesNotContainKey("gongbu-guest");
    }

    @Test
    void takes_nothing_from_who_is_no_guest_or_is_not_here() {
        Learner stranger = Learner.named(Learner.freshName("stranger"));
        answers.answered(stranger.id(), now);
        owner.browser()
                .cookie("gongbu-guest", stranger.token())
                .formParam("bring", "yes")
                .post("/sign-in/bring")
                .then()
                .statusCode(303);
        assertThat(answers.answers(stranger.id())).isEqualTo(1);
        owner.browser()
                .cookie("gongbu-guest", "nonsense")
                .get("/sign-in/bring")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("bring")));
        Learner.nobody().get("/sign-in/bring").then().statusCode(303).header("Location", containsString("/sign-in?"));
        guest.browser().get("/sign-in/bring").then().statusCode(303);
    }

    @Test
    void another_account_is_left_behind_when_somebody_signs_in_over_it() {
        Learner other = Learner.named(Learner.freshName("other"));
        other.browser()
                .formParam("username", name)
                .formParam("password", Learner.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(303);
        other.given().get("/api/v1/accounts/me").then().statusCode(401);
    }

    private Response signIn() {
        Response entered = guest.browser()
                .formParam("username", name)
                .formParam("password", Learner.PASSWORD)
                .formParam("next", "/decks")
                .post("/sign-in");
        assertThat(entered.statusCode()).isEqualTo(303);
        return entered;
    }

    private static RequestSpecification browser(Response entered) {
        return Learner.nobody().cookies(entered.cookies());
    }
}
