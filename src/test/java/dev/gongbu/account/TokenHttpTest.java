package dev.gongbu.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokenHttpTest {

    static final String TOKENS = "/api/v1/tokens";
    static final String ME = "/api/v1/accounts/me";

    @Test
    void a_name_and_a_password_make_a_token() {
        String name = Learner.freshName("비밀:아님").replace(":", "");
        Learner learner = Learner.named(name);
        String token = basic(name, Learner.PASSWORD)
                .body(Map.of("name", " my script "))
                .post(TOKENS)
                .then()
                .statusCode(201)
                .body("id", notNullValue(), "name", equalTo("my script"))
                .extract()
                .path("token");
        bearer(token)
                .get(ME)
                .then()
                .statusCode(200)
                .body("id", equalTo(learner.id().toString()));

        String id = bearer(token)
                .get(TOKENS)
                .then()
                .statusCode(200)
                .body("size()", equalTo(1), "[0].name", equalTo("my script"), "[0].token", nullValue())
                .body("[0].lastUsedAt", notNullValue())
                .extract()
                .path("[0].id");
        Learner.guest().given().delete(TOKENS + "/" + id).then().statusCode(404);
        bearer(token).delete(TOKENS + "/nonsense").then().statusCode(404);
        learner.given().delete(TOKENS + "/" + id).then().statusCode(204);
        bearer(token).get(ME).then().statusCode(401);
        learner.given().delete(TOKENS + "/" + id).then().statusCode(404);
    }

    @Test
    void whoever_is_signed_in_can_make_one_too() {
        Learner guest = Learner.guest();
        guest.given()
                .contentType("application/json")
                .body(Map.of("name", "notebook"))
                .post(TOKENS)
                .then()
                .statusCode(201)
                .body("token", startsWith("gbt_"));
    }

    @Test
    void only_the_call_that_makes_tokens_asks_for_a_password() {
        Learner.nobody()
                .contentType("application/json")
                .body(Map.of("name", "x"))
                .post(TOKENS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Basic"));
        basic("nobody at all", "wrong password")
                .body(Map.of("name", "x"))
                .post(TOKENS)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"));
        Learner.nobody().get(TOKENS).then().statusCode(401).header("WWW-Authenticate", nullValue());
        String name = Learner.freshName("basic");
        Learner.named(name);
        basic(name, Learner.PASSWORD)
                .get(ME)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", nullValue());
    }

    @Test
    void a_token_needs_a_name() {
        Learner guest = Learner.guest();
        for (String body : new String[] {
            "{}",
            "{\"name\": \" \"}",
            "{\"name\": 5}",
            "{\"name\": \"" + "x".repeat(101) + "\"}",
            "{\"name\": \"a\\u0000\"}"
        }) {
            guest.given()
                    .contentType("application/json")
                    .body(body)
                    .post(TOKENS)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("name"));
        }
        guest.given().contentType("application/json").post(TOKENS).then().statusCode(400);
    }

    @Test
    void what_is_no_credential_is_refused_where_nobody_need_be_signed_in_too() {
        for (String header :
                new String[] {"Bearer nonsense", "Bearer gbt_nonsense", "Bearer ", "Basic !!", "Digest x"}) {
            RestAssured.given()
                    .header("Authorization", header)
                    .post("/api/v1/guests")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    private static RequestSpecification basic(String name, String password) {
        return RestAssured.given()
                .header("Authorization", "Basic " + encoded(name + ":" + password))
                .contentType("application/json");
    }

    private static String encoded(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static RequestSpecification bearer(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }
}
