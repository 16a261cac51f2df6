package dev.gongbu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Answers a second beside a bare endpoint that does one select, one update and one insert in one transaction, in the
 * same run. See CONTRIBUTING.md for the command.
 */
@QuarkusTest
class AnswersBenchmark {

    private static final int CLIENTS = 8;
    private static final int EACH = 400;
    private static final int ROUNDS = 5;

    @TestHTTPResource("/")
    URI base;

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    @Test
    void answers_beside_the_floor() throws Exception {
        prepareFloor();
        var load = new Load();
        List<Supplier<HttpRequest>> floor = new ArrayList<>();
        List<Supplier<HttpRequest>> answers = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int id = client;
            floor.add(() -> Load.request(base, "/benchmark/floor?client=" + id, null)
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build());
            answers.add(answering(load));
        }
        load.perSecond(EACH, floor);
        load.perSecond(EACH, answers);
        double bestFloor = 0;
        double bestAnswers = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            double bare = load.perSecond(EACH, floor);
            double real = load.perSecond(EACH, answers);
            bestFloor = Math.max(bestFloor, bare);
            bestAnswers = Math.max(bestAnswers, real);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: floor %.0f/s, answers %.0f/s, ratio %.2f%n",
                    round,
                    bare,
                    real,
                    real / bare);
        }
        System.out.printf(
                Locale.ROOT,
                "best: floor %.0f/s, answers %.0f/s, ratio %.2f%n",
                bestFloor,
                bestAnswers,
                bestAnswers / bestFloor);
        assertThat(bestAnswers).isPositive();
    }

    private Supplier<HttpRequest> answering(Load load) throws Exception {
        String token = json.readTree(load.send(Load.request(base, "/api/v1/guests", null)
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build()))
                .get("token")
                .asText();
        JsonNode queue = json.readTree(load.send(
                Load.request(base, "/api/v1/review/queue?limit=20", token).GET().build()));
        List<String> cards = new ArrayList<>();
        queue.get("items").forEach(item -> {
            if (!item.get("kind").asText().equals("question")) {
                cards.add(item.get("id").asText());
            }
        });
        int[] next = {0};
        return () -> {
            try {
                String body = json.writeValueAsString(List.of(Map.of(
                        "id", UUID.randomUUID(),
                        "item", cards.get(next[0]++ % cards.size()),
                        "rating", "good",
                        "answeredAt", Instant.now().toString(),
                        "tookMs", 2000)));
                return Load.request(base, "/api/v1/review/answers", token)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private void prepareFloor() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists floor_state (id int primary key, hits bigint not null)");
            statement.execute("create table if not exists floor_log (id uuid primary key, client int, hits bigint)");
            statement.execute("delete from floor_state"); // of an earlier run, where the database is a file
            for (int client = 0; client < CLIENTS; client++) {
                statement.execute("insert into floor_state (id, hits) values (" + client + ", 0)");
            }
        }
    }
}
