package dev.gongbu.review;

import dev.gongbu.support.Learner;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a learner does over HTTP while studying. */
public record Studying(Learner learner) {

    public JsonPath queue(UUID deck) {
        return learner.given()
                .get("/api/v1/review/queue?limit=300&deck=" + deck)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public List<String> cards(UUID deck) {
        return queue(deck).getList("items.id");
    }

    ValidatableResponse answers(Object body) {
        return send("/api/v1/review/answers", body);
    }

    public ValidatableResponse practised(Object body) {
        return send("/api/v1/practice/answers", body);
    }

    ValidatableResponse undo(UUID answer) {
        return send("/api/v1/review/undo", Map.of("answer", answer.toString()));
    }

    public ValidatableResponse undoLast() {
        return learner.given().post("/api/v1/review/undo").then();
    }

    private ValidatableResponse send(String path, Object body) {
        return learner.given()
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    public static Map<String, Object> rated(UUID id, String card, String rating, Instant at) {
        var body = new HashMap<String, Object>();
        body.put("id", id.toString());
        body.put("item", card);
        body.put("rating", rating);
        body.put("answeredAt", at.toString());
        body.put("tookMs", 2_000);
        return body;
    }

    public static Map<String, Object> chosen(
            UUID id, String card, Collection<String> options, String confidence, Instant at) {
        var body = new HashMap<String, Object>();
        body.put("id", id.toString());
        body.put("item", card);
        body.put("chosen", options);
        body.put("confidence", confidence);
        body.put("answeredAt", at.toString());
        body.put("tookMs", 2_000);
        return body;
    }
}
