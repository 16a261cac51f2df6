package dev.gongbu.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionHttpTest {

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
}
