package dev.gongbu.durability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gongbu.support.Runner;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Answers cards as fast as it can and remembers which answers were acknowledged. */
final class Client implements Runnable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Runner runner;
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<UUID> sent = ConcurrentHashMap.newKeySet();
    private final List<String> cards = new ArrayList<>();
    private String token = "";
    private volatile CountDownLatch enough = new CountDownLatch(0);

    Client(Runner runner) {
        this.runner = runner;
    }

    Set<UUID> acknowledged() {
        return acknowledged;
    }

    Set<UUID> sent() {
        return sent;
    }

    /** Becomes a guest and fetches cards. */
    void enter() throws IOException, InterruptedException {
        token = call("POST", "/api/v1/guests", "{}", false).get("token").asText();
        JsonNode queue = call("GET", "/api/v1/review/queue?limit=20", null, true);
        for (JsonNode item : queue.get("items")) {
            if (!item.get("kind").asText().equals("question")) {
                cards.add(item.get("id").asText());
            }
        }
        if (cards.isEmpty()) {
            throw new IllegalStateException("a new guest has nothing to study");
        }
    }

    @Override
    public void run() {
        for (int i = 0; ; i++) {
            UUID id = UUID.randomUUID();
            sent.add(id);
            try {
                JsonNode outcome = answer(id, cards.get(i % cards.size()));
                if (outcome.get("outcome").asText().equals("recorded")) {
                    acknowledged.add(id);
                    enough.countDown();
                } else {
                    throw new IllegalStateException("not recorded: " + outcome);
                }
            } catch (IOException killed) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Counts down with every acknowledged answer. */
    void tell(CountDownLatch latch) {
        enough = latch;
    }

    /** Sends an answer; the first card is taken when it is only asked whether the id is known. */
    JsonNode answer(UUID id, String card) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(List.of(Map.of(
                "id",
                id.toString(),
                "item",
                card,
                "rating",
                "good",
                "answeredAt",
                Instant.now().toString(),
                "tookMs",
                1000)));
        return call("POST", "/api/v1/review/answers", body, true).get(0);
    }

    String anyCard() {
        return cards.get(0);
    }

    /** All that the server has of this account, as the zip that it exports. */
    byte[] export() throws IOException, InterruptedException {
        return send(request("GET", "/api/v1/export", null, true), HttpResponse.BodyHandlers.ofByteArray());
    }

    private JsonNode call(String method, String path, String body, boolean signedIn)
            throws IOException, InterruptedException {
        return JSON.readTree(send(request(method, path, body, signedIn), HttpResponse.BodyHandlers.ofString()));
    }

    private <T> T send(HttpRequest request, HttpResponse.BodyHandler<T> as) throws IOException, InterruptedException {
        HttpResponse<T> response = http.send(request, as);
        if (response.statusCode() >= 400) {
            throw new IllegalStateException(request + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private HttpRequest request(String method, String path, String body, boolean signedIn) {
        var request = HttpRequest.newBuilder(runner.uri(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (signedIn) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }
}
