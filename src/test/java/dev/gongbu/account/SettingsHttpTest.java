package dev.gongbu.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SettingsHttpTest {

    static final String SETTINGS = "/api/v1/settings";

    @Test
    void begins_with_what_suits_most() {
        Learner.guest()
                .given()
                .get(SETTINGS)
                .then()
                .statusCode(200)
                .body(
                        "language", equalTo("en"),
                        "newPerDay", equalTo(20),
                        "reviewsPerDay", equalTo(200),
                        "retention", equalTo(0.9f),
                        "edition", nullValue(),
                        "examDate", nullValue(),
                        "hideStreaks", equalTo(false));
    }

    @Test
    void replaces_the_fields_that_are_given() {
        Learner learner = Learner.guest();
        put(learner, "{\"zone\": \"Asia/Seoul\", \"retention\": 0.97, \"newPerDay\": 0, \"unknown\": 1}")
                .statusCode(200)
                .body("zone", equalTo("Asia/Seoul"), "newPerDay", equalTo(0), "reviewsPerDay", equalTo(200));
        put(learner, "{\"language\": \"ko\", \"hideStreaks\": true, \"reviewsPerDay\": 9999, \"edition\": null}")
                .statusCode(200);
        learner.given()
                .get(SETTINGS)
                .then()
                .body(
                        "language", equalTo("ko"),
                        "zone", equalTo("Asia/Seoul"),
                        "newPerDay", equalTo(0),
                        "reviewsPerDay", equalTo(9999),
                        "retention", equalTo(0.97f),
                        "hideStreaks", equalTo(true));
        put(learner, "{}").statusCode(200).body("language", equalTo("ko"));
    }

    @Test
    void the_day_of_the_exam_can_be_set_and_taken_out() {
        Learner learner = Learner.guest();
        put(learner, "{\"examDate\": \"2027-01-09\"}").statusCode(200).body("examDate", equalTo("2027-01-09"));
        put(learner, "{\"newPerDay\": 5}").statusCode(200).body("examDate", equalTo("2027-01-09"));
        put(learner, "{\"examDate\": null}").statusCode(200).body("examDate", nullValue());
        learner.given().get(SETTINGS).then().body("examDate", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language|\"tlh\"",
                "language|\"ko-KR\"",
                "language|null",
                "language|1",
                "zone|\"Mars/Base\"",
                "zone|\"\"",
                "zone|null",
                "newPerDay|-1",
                "newPerDay|10000",
                "newPerDay|1.5",
                "newPerDay|\"20\"",
                "newPerDay|null",
                "newPerDay|99999999999999999999999",
                "reviewsPerDay|-1",
                "reviewsPerDay|true",
                "retention|0.69",
                "retention|0.98",
                "retention|\"0.9\"",
                "retention|null",
                "edition|\"no such edition\"",
                "edition|4",
                "examDate|\"next week\"",
                "examDate|\"2027-02-30\"",
                "examDate|\"1999-12-31\"",
                "examDate|\"3000-01-01\"",
                "examDate|\"+10000-01-01\"",
                "examDate|20270109",
                "hideStreaks|\"yes\"",
                "hideStreaks|null"
            })
    void refuses_what_does_not_fit_at_its_field(String field, String content) {
        Learner learner = Learner.guest();
        put(learner, "{\"newPerDay\": 5, \"" + field + "\": " + content + "}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.size()", equalTo(1), "errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "5", "{", "{} {}"})
    void refuses_what_is_no_object(String body) {
        put(Learner.guest(), body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void nothing_changes_when_one_field_is_wrong() {
        Learner learner = Learner.guest();
        put(learner, "{\"newPerDay\": 5, \"retention\": 2}").statusCode(400);
        learner.given().get(SETTINGS).then().body("newPerDay", equalTo(20));
    }

    @Test
    void belongs_to_who_is_signed_in() {
        Learner.nobody().get(SETTINGS).then().statusCode(401);
        Learner.nobody()
                .contentType("application/json")
                .body("{}")
                .put(SETTINGS)
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse put(Learner learner, String body) {
        return learner.given()
                .contentType("application/json")
                .body(body)
                .put(SETTINGS)
                .then();
    }
}
