package dev.gongbu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The queue's 95th percentile over a large library and a long log. See CONTRIBUTING.md for the command. */
@QuarkusTest
class QueueBenchmark {

    private static final int WARM_UP = 200;
    private static final int REQUESTS = 200;

    @TestHTTPResource("/")
    URI base;

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    @Test
    void the_queue_over_50_000_items_and_500_000_log_rows() throws Exception {
        var load = new Load();
        String token = json.readTree(load.send(Load.request(base, "/api/v1/guests", null)
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build()))
                .get("token")
                .asText();
        String account = json.readTree(load.send(
                        Load.request(base, "/api/v1/accounts/me", token).GET().build()))
                .get("id")
                .asText();
        new LargeLibrary(dataSource, UUID.fromString(account)).fill();

        Supplier<HttpRequest> queue = () ->
                Load.request(base, "/api/v1/review/queue?limit=20", token).GET().build();
        Supplier<HttpRequest> health =
                () -> Load.request(base, "/api/v1/accounts/me", token).GET().build();
        JsonNode answer = json.readTree(load.send(queue.get()));
        assertThat(answer.get("items").size()).isEqualTo(20);
        assertThat(answer.get("counts").get("due").asInt()).isEqualTo(200);
        load.times(WARM_UP, queue);
        load.times(WARM_UP, health);
        double[] times = load.times(REQUESTS, queue);
        double[] bare = load.times(REQUESTS, health);
        System.out.printf(
                Locale.ROOT,
                "queue: median %.1f ms, p95 %.1f ms; GET /accounts/me: median %.1f ms, p95 %.1f ms; ratio of p95 %.1f%n",
                Load.percentile(times, 0.5),
                Load.percentile(times, 0.95),
                Load.percentile(bare, 0.5),
                Load.percentile(bare, 0.95),
                Load.percentile(times, 0.95) / Load.percentile(bare, 0.95));
    }
}
