package dev.gongbu.account.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.gongbu.account.AccountName;
import dev.gongbu.support.Learner;
import dev.gongbu.support.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInLimitHttpTest {

    @Inject
    TestClock clock;

    @Inject
    FailedSignIns failures;

    @BeforeEach
    void stand_still() {
        forget();
        clock.set(Instant.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }

    @AfterEach
    void run_again() {
        clock.reset();
        forget();
    }

    private void forget() {
        QuarkusTransaction.requiringNew().run(failures::deleteAll);
    }

    @Test
    void ten_failures_for_a_name_block_it_for_a_quarter_of_an_hour_even_with_the_right_password() {
        String name = Learner.freshName("target");
        Learner.named(name);
        for (int attempt = 0; attempt < FailedSignIns.PER_NAME; attempt++) {
            token(name, "wrong password").statusCode(401);
        }
        token(name, Learner.PASSWORD)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("900"));
        clock.advance(Duration.ofMinutes(5));
        page(name, Learner.PASSWORD)
                .statusCode(429)
                .header("Retry-After", equalTo("600"))
                .body(containsString("Try again in 10 min"));
        clock.advance(Duration.ofMinutes(10));
        token(name, Learner.PASSWORD).statusCode(201);
    }

    @Test
    void an_unknown_name_is_limited_in_the_same_way() {
        String name = Learner.freshName("unknown");
        failBefore(name, FailedSignIns.PER_NAME - 1);
        page(name, "wrong password").statusCode(401);
        page(name, "wrong password").statusCode(429);
    }

    @Test
    void a_right_password_begins_the_count_anew() {
        String name = Learner.freshName("forgetful");
        Learner.named(name);
        for (int round = 0; round < 2; round++) {
            failBefore(name, FailedSignIns.PER_NAME - 1);
            token(name, Learner.PASSWORD).statusCode(201);
        }
    }

    @Test
    void old_failures_are_forgotten() {
        String name = Learner.freshName("slow");
        failBefore(name, FailedSignIns.PER_NAME - 1);
        clock.advance(SignInFailure.WINDOW.plusSeconds(1));
        token(name, "wrong password").statusCode(401);
        token(name, "wrong password").statusCode(401);
        clock.advance(Duration.ofHours(1));
        assertThat(failures.deleteOld()).isPositive();
    }

    @Test
    void fifty_failures_from_an_address_block_it_whatever_the_names() {
        String name = Learner.freshName("neighbour");
        Learner.named(name);
        for (int attempt = 1; attempt < FailedSignIns.PER_ADDRESS; attempt++) {
            failBefore("somebody " + attempt, 1);
        }
        token("somebody else", "wrong password").statusCode(401);
        token(name, Learner.PASSWORD).statusCode(429);
        clock.advance(SignInFailure.BLOCK);
        token(name, Learner.PASSWORD).statusCode(201);
    }

    @Test
    void the_current_password_is_limited_too() {
        String name = Learner.freshName("hijacked");
        Learner learner = Learner.named(name);
        failBefore(name, FailedSignIns.PER_NAME - 1);
        change(learner).statusCode(400);
        change(learner).statusCode(429);
        learner.browser()
                .formParam("username", "whoever")
                .formParam("currentPassword", "wrong password")
                .post("/settings/credentials")
                .then()
                .statusCode(429)
                .body(containsString("id=\"currentPassword-error\""));
    }

    /** Failures of which no password was worth comparing. */
    private void failBefore(String name, int times) {
        AccountName known = AccountName.parse(name).orElseThrow();
        for (int attempt = 0; attempt < times; attempt++) {
            assertThat(failures.count(known, "127.0.0.1")).isEmpty();
        }
    }

    private static ValidatableResponse change(Learner learner) {
        return learner.given()
                .contentType("application/json")
                .body(Map.of("password", "a new password", "currentPassword", "wrong password"))
                .put("/api/v1/accounts/me/credentials")
                .then();
    }

    private static ValidatableResponse token(String name, String password) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(name, password)
                .contentType("application/json")
                .body(Map.of("name", "script"))
                .post("/api/v1/tokens")
                .then();
    }

    private static ValidatableResponse page(String name, String password) {
        return Learner.nobody()
                .formParam("username", name)
                .formParam("password", password)
                .post("/sign-in")
                .then();
    }
}
