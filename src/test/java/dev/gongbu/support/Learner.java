package dev.gongbu.support;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who uses the program over HTTP, alone with their own data. */
public final class Learner {

    /** A password that fits; whose it is does not matter. */
    public static final String PASSWORD = "correct horse battery";

    private static final RestAssuredConfig IN_UTF_8 = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8));

    private final UUID id;
    private final String token;

    private Learner(UUID id, String token) {
        this.id = id;
        this.token = token;
    }

    /** A new guest. */
    public static Learner guest() {
        JsonPath made =
                nobody().post("/api/v1/guests").then().statusCode(201).extract().jsonPath();
        return new Learner(UUID.fromString(made.getString("id")), made.getString("token"));
    }

    /** A new account of this name with {@link #PASSWORD}; names are unique in the whole run. */
    public static Learner named(String name) {
        Learner learner = guest();
        learner.given()
                .contentType("application/json")
                .body(Map.of("username", name, "password", PASSWORD))
                .put("/api/v1/accounts/me/credentials")
                .then()
                .statusCode(200)
                .body("id", equalTo(learner.id.toString()));
        return learner;
    }

    /** A name that nobody else in this run has. */
    public static String freshName(String beginning) {
        return beginning + "-" + UUID.randomUUID().toString().substring(24);
    }

    /** Somebody who is not signed in, sending from the program's own pages. Does not follow redirects. */
    public static RequestSpecification nobody() {
        return RestAssured.given()
                .config(IN_UTF_8)
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false);
    }

    /** A request as a script of this learner sends it. */
    public RequestSpecification given() {
        return RestAssured.given()
                .config(IN_UTF_8)
                .header("Authorization", "Bearer " + token)
                .redirects()
                .follow(false);
    }

    /** A request as this learner's browser sends it, with the cookie. Does not follow redirects. */
    public RequestSpecification browser() {
        return nobody().cookie("gongbu", token);
    }

    /** Changes one of the settings; null takes it out. */
    public void set(String setting, @Nullable Object value) {
        given().contentType("application/json")
                .body(Collections.singletonMap(setting, value))
                .put("/api/v1/settings")
                .then()
                .statusCode(200);
    }

    public UUID id() {
        return id;
    }

    /** The session: the bearer token, and the content of the cookie {@code gongbu}. */
    public String token() {
        return token;
    }
}
