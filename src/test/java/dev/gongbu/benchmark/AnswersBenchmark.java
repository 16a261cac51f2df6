package dev.gongbu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Answers a second beside a bare endpoint that does one select, one update and one insert in one transaction behind the
 * same authentication, in the same run; the clients are a process of their own. See CONTRIBUTING.md for the command.
 */
@QuarkusTest
class AnswersBenchmark {

    private static final int CLIENTS = 8;
    private static final int EACH = 500;
    private static final int ROUNDS = 6;
    private static final int WARM_UP = 2;

    @TestHTTPResource("/")
    URI base;

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    @Test
    void answers_beside_the_floor() throws Exception {
        prepareFloor();
        List<String> floor = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            String answering = client(new Load());
            answers.add(answering);
            floor.add(answering.substring(0, answering.indexOf(' ')));
        }
        Path floorClients = Files.write(Files.createTempFile("floor", ".txt"), floor);
        Path answerClients = Files.write(Files.createTempFile("answers", ".txt"), answers);
        List<Double> ratios = new ArrayList<>();
        double bestFloor = 0;
        double bestAnswers = 0;
        for (int round = 1; round <= ROUNDS + WARM_UP; round++) {
            double bare = perSecond("/benchmark/floor?client={client}", floorClients);
            double real = perSecond("/api/v1/review/answers", answerClients);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: floor %.0f/s, answers %.0f/s, ratio %.2f%n",
                    round,
                    bare,
                    real,
                    real / bare);
            if (round > WARM_UP) {
                bestFloor = Math.max(bestFloor, bare);
                bestAnswers = Math.max(bestAnswers, real);
                ratios.add(real / bare);
            }
        }
        ratios.sort(null);
        System.out.printf(
                Locale.ROOT,
                "best: floor %.0f/s, answers %.0f/s, ratio %.2f; median ratio %.2f%n",
                bestFloor,
                bestAnswers,
                bestAnswers / bestFloor,
                ratios.get(ratios.size() / 2));
        assertThat(bestAnswers).isPositive();
    }

    /** Runs the clients in a process of their own. */
    private double perSecond(String path, Path clients) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Path.of("target", "test-classes").toString(),
                        LoadProcess.class.getName(),
                        String.valueOf(base.getPort()),
                        path,
                        String.valueOf(EACH),
                        clients.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the clients failed: " + said);
        }
        return Double.parseDouble(said.strip());
    }

    /** A new guest with something to answer: the token, and the cards. */
    private String client(Load load) throws Exception {
        String token = json.readTree(load.send(Load.request(base, "/api/v1/guests", null)
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build()))
                .get("token")
                .asText();
        JsonNode queue = json.readTree(load.send(
                Load.request(base, "/api/v1/review/queue?limit=20", token).GET().build()));
        var client = new StringBuilder(token);
        queue.get("items").forEach(item -> {
            if (!item.get("kind").asText().equals("question")) {
                client.append(' ').append(item.get("id").asText());
            }
        });
        return client.toString();
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
