package dev.gongbu.account.signin;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import dev.gongbu.account.RememberedAnswers;
import dev.gongbu.account.SignInPageHttpTest;
import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountHttpTest {

    static final String ACCOUNTS = "/api/v1/accounts";
    static final String ME = "/api/v1/accounts/me";
    static final String CREDENTIALS = "/api/v1/accounts/me/credentials";

    @Inject
    RememberedAnswers answers;

    @Test
    void signs_up() {
        String name = Learner.freshName("Jin");
        create(name, Learner.PASSWORD)
                .statusCode(201)
                .body("id", notNullValue(), "name", equalTo(name), "guest", equalTo(false));
        create(name.toLowerCase(java.util.Locale.ROOT), "another password")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/name-taken"), "errors[0].field", equalTo("username"));
    }

    @Test
    void names_every_field_that_does_not_fit() {
        create("ab", "1234567")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("username", "password"));
        create("x".repeat(65), "가".repeat(25)).statusCode(400).body("errors.size()", equalTo(2));
        create("with\u0000zero", Learner.PASSWORD).statusCode(400);
        create(null, null).statusCode(400).body("errors.size()", equalTo(2));
        send("{\"username\": 12345, \"password\": true}").statusCode(400).body("errors[0].field", equalTo("username"));
        send("{\"username\": ").statusCode(400);
        send("[]").statusCode(400);
        send("").statusCode(400).body("errors[0].field", equalTo("body"));
        json(Learner.nobody().header("Accept-Language", "ko"))
                .body("{}")
                .post(ACCOUNTS)
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("입력해 주세요"));
    }

    @Test
    void a_closed_server_takes_no_accounts_and_still_has_guests() {
        QuarkusMock.installMockForType(new SignUpPolicy(false), SignUpPolicy.class);
        create(Learner.freshName("late"), Learner.PASSWORD).statusCode(403);
        Learner guest = Learner.guest();
        change(guest, Map.of("username", Learner.freshName("late"), "password", Learner.PASSWORD))
                .statusCode(403);
        Learner.nobody().get("/sign-up").then().statusCode(200).body(containsString("takes no new accounts"));
        Learner.nobody()
                .formParam("username", Learner.freshName("late"))
                .formParam("password", Learner.PASSWORD)
                .post("/sign-up")
                .then()
                .statusCode(403);
    }

    @Test
    void a_guest_takes_a_name_and_keeps_its_session() {
        Learner guest = Learner.guest();
        change(guest, Map.of("username", Learner.freshName("sora"))).statusCode(400);
        change(guest, Map.of("username", Learner.freshName("sora"), "password", Learner.PASSWORD))
                .statusCode(200)
                .body("id", equalTo(guest.id().toString()));
        guest.given().get(ME).then().statusCode(200);
    }

    @Test
    void a_guests_tokens_end_when_a_password_begins() {
        Learner guest = Learner.guest();
        String token = json(guest.given())
                .body("{\"name\":\"script\"}")
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        change(guest, Map.of("username", Learner.freshName("sora"), "password", Learner.PASSWORD))
                .statusCode(200);
        Learner.nobody()
                .header("Authorization", "Bearer " + token)
                .get(ME)
                .then()
                .statusCode(401);
        guest.given().get(ME).then().statusCode(200);
    }

    @Test
    void a_new_password_signs_the_others_out() {
        String name = Learner.freshName("sora");
        Learner learner = Learner.named(name);
        String other = Learner.nobody()
                .formParam("username", name)
                .formParam("password", Learner.PASSWORD)
                .post("/sign-in")
                .cookie("gongbu");
        change(learner, Map.of("password", "a new password")).statusCode(400);
        change(learner, Map.of("password", "a new password", "currentPassword", "wrong one"))
                .statusCode(400)
                .body("errors[0].field", equalTo("currentPassword"));
        change(learner, Map.of("password", "short", "currentPassword", Learner.PASSWORD))
                .statusCode(400)
                .body("errors[0].field", equalTo("password"));
        change(learner, Map.of("password", "a new password", "currentPassword", Learner.PASSWORD))
                .statusCode(200)
                .body("name", equalTo(name));
        learner.given().get(ME).then().statusCode(200);
        SignInPageHttpTest.as(other).get(ME).then().statusCode(401);
    }

    @Test
    void a_name_that_is_taken_is_not_given_again() {
        String taken = Learner.freshName("first");
        Learner.named(taken);
        Learner learner = Learner.named(Learner.freshName("second"));
        change(learner, Map.of("username", taken, "currentPassword", Learner.PASSWORD))
                .statusCode(409);
        change(learner, Map.of("username", "x", "currentPassword", Learner.PASSWORD))
                .statusCode(400);
        change(learner, Map.of("username", Learner.freshName("third"), "currentPassword", Learner.PASSWORD))
                .statusCode(200);
    }

    @Test
    void deletes_itself_whole_or_not_at_all() {
        Learner learner = Learner.guest();
        answers.refuseToErase(learner.id());
        learner.given().delete(ME).then().statusCode(500).contentType("application/problem+json");
        learner.given().get(ME).then().statusCode(200);
        answers.giveIn(learner.id());
        learner.given().delete(ME).then().statusCode(204);
        learner.given().get(ME).then().statusCode(401);
        Learner.nobody().delete(ME).then().statusCode(401);
    }

    static ValidatableResponse create(String username, String password) {
        Map<String, Object> body = new HashMap<>();
        body.put("username", username);
        body.put("password", password);
        return json(Learner.nobody()).body(body).post(ACCOUNTS).then();
    }

    private static ValidatableResponse send(String body) {
        return json(Learner.nobody()).body(body).post(ACCOUNTS).then();
    }

    private static ValidatableResponse change(Learner learner, Map<String, String> body) {
        return json(learner.given()).body(body).put(CREDENTIALS).then();
    }

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType("application/json");
    }
}
