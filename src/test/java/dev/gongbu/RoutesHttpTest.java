package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.support.Learner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every route, tried by its owner, by another account, by a guest and by somebody who is not signed in. */
@QuarkusTest
class RoutesHttpTest {

    /** Who may use a route. */
    private enum Access {
        /** Anybody. */
        OPEN,
        /** Whoever is signed in, as a guest or by name, and sees only their own. */
        SIGNED_IN,
        /** Names a thing in its path: its owner; for everybody else it does not exist. */
        OWNER
    }

    private static final int PATIENCE_MILLIS = 5_000;

    private Map<String, Access> known;
    private Learner owner;
    private String deck;
    private String item;

    @BeforeEach
    void somethingToOwn() {
        known = Routes.KNOWN.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> Access.valueOf(e.getValue())));
        owner = Learner.named(Learner.freshName("owner"));
        String text = "---\ntitle: Mine alone\n---\n\n## Front {#one}\n\nBack\n";
        deck = owner.given()
                .multiPart("file", "mine.md", text.getBytes(StandardCharsets.UTF_8), "text/markdown")
                .post("/api/v1/decks/import?dryRun=false")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("deck.id");
        item = owner.given().get("/api/v1/decks/" + deck).jsonPath().getString("items[0].id");
    }

    @Test
    void every_route_is_known_here() throws IOException {
        assertThat(routes()).containsExactlyInAnyOrderElementsOf(known.keySet());
    }

    @Test
    void somebody_who_is_not_signed_in_reaches_only_what_is_open() {
        List<String> wrong = new ArrayList<>();
        for (String route : known.keySet()) {
            int status = call(route, Learner.nobody()).statusCode();
            boolean refused = status == 401 || (status == 303 && !route.contains("/api/"));
            boolean right = known.get(route) == Access.OPEN
                    ? status < 500 && (status != 401 || route.equals("POST /sign-in"))
                    : refused || status == 404;
            if (!right) {
                wrong.add(route + " → " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_belongs_to_one_account_does_not_exist_for_another_and_for_guests() {
        List<String> wrong = new ArrayList<>();
        for (Learner stranger : List.of(Learner.named(Learner.freshName("stranger")), Learner.guest())) {
            for (String route : known.keySet()) {
                if (known.get(route) == Access.OWNER) {
                    int status = call(route, route.contains("/api/") ? stranger.given() : stranger.browser())
                            .statusCode();
                    if (status != 404) {
                        wrong.add(route + " → " + status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(owner.given().get("/api/v1/decks/" + deck).jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void nothing_fails_on_ids_and_bodies_that_make_no_sense() {
        List<String> wrong = new ArrayList<>();
        Learner guest = Learner.guest();
        for (String route : known.keySet()) {
            if (route.endsWith("/sign-out") || route.contains("/import") || route.startsWith("DELETE")) {
                continue;
            }
            String verb = route.substring(0, route.indexOf(' '));
            String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "%00-nonsense-%F0%9F%92%A9");
            boolean api = path.startsWith("/api/");
            RequestSpecification request = api ? guest.given() : guest.browser();
            if (!verb.equals("GET")) {
                request = request.contentType(api ? "application/json" : "application/x-www-form-urlencoded")
                        .body(api ? "{\"a\":[1,{\"b\":null}]}" : "a=1&b=%00");
            }
            int status = request.urlEncodingEnabled(false).request(verb, path).statusCode();
            if (status >= 500) {
                wrong.add(route + " → " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_only_reads_waits_for_nobody_who_writes() throws InterruptedException {
        var writing = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var writer = new Thread(() -> QuarkusTransaction.requiringNew().run(() -> {
            writing.countDown();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        writer.start();
        List<String> waited = new ArrayList<>();
        try {
            assertThat(writing.await(10, TimeUnit.SECONDS)).isTrue();
            for (String route : known.keySet()) {
                if (route.startsWith("GET ") && !answersAtOnce(route)) {
                    waited.add(route);
                }
            }
        } finally {
            done.countDown();
            writer.join();
        }
        assertThat(waited).isEmpty();
    }

    private boolean answersAtOnce(String route) {
        var patience = RestAssured.config()
                .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", PATIENCE_MILLIS));
        RequestSpecification request = route.contains("/api/") ? owner.given() : owner.browser();
        try {
            return call(route, request.config(patience)).statusCode() < 500;
        } catch (Exception noAnswer) {
            return false;
        }
    }

    private Response call(String route, RequestSpecification request) {
        String verb = route.substring(0, route.indexOf(' '));
        String path = route.substring(route.indexOf(' ') + 1);
        String filled = path.replaceAll("/decks/\\{[^}]*}", "/decks/" + deck)
                .replaceAll("/items/\\{[^}]*}", "/items/" + item)
                .replaceAll("/certifications/\\{[^}]*}", "/certifications/gcp-professional-data-engineer")
                .replaceAll("\\{certification}", "gcp-professional-data-engineer")
                .replaceAll("\\{edition}", "v4.2")
                .replaceAll("\\{objective}", "1.1")
                .replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-00000000ffff");
        RequestSpecification sent = request;
        if (path.contains("/import")) {
            sent = request.multiPart("file", "a.md", "nothing".getBytes(StandardCharsets.UTF_8), "text/markdown");
        } else if (!verb.equals("GET") && !verb.equals("DELETE")) {
            boolean api = path.startsWith("/api/");
            sent = request.contentType(api ? "application/json" : "application/x-www-form-urlencoded")
                    .body(Routes.BODIES.getOrDefault(route, api ? "{}" : ""));
        }
        return sent.request(verb, filled);
    }

    /** Every route that a class of the program declares, as {@code GET /decks/{deck}}. */
    private static List<String> routes() throws IOException {
        java.nio.file.Path classes = java.nio.file.Path.of("target", "classes");
        try (Stream<java.nio.file.Path> files = Files.walk(classes.resolve("dev/gongbu"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith("Page.class") || file.endsWith("Resource.class"))
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .flatMap(RoutesHttpTest::routes)
                    .toList();
        }
    }

    private static Stream<String> routes(String name) {
        Class<?> type;
        try {
            type = Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        Path root = type.getAnnotation(Path.class);
        return root == null
                ? Stream.of()
                : Stream.of(type.getDeclaredMethods())
                        .flatMap(method -> Stream.of(method.getAnnotations())
                                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                                .filter(Objects::nonNull)
                                .map(verb -> verb.value() + " " + join(root.value(), path(method))));
    }

    private static String path(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String join(String root, String path) {
        String joined = ("/" + root + "/" + path).replaceAll("/+", "/").replaceAll("\\{\\s*(\\w+)[^/]*}", "{$1}");
        return joined.length() > 1 && joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined;
    }
}
