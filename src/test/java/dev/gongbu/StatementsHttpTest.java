package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.review.StudyDecks;
import dev.gongbu.review.Studying;
import dev.gongbu.support.Learner;
import dev.gongbu.support.Statements;
import dev.gongbu.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a request may cost: {@link Routes} says for each route how many statements it may take, however many rows there
 * are. Decks, items, answers in the log, due cards, tags, reports and tokens grow from 20 to 200 each.
 */
@QuarkusTest
class StatementsHttpTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    StudyDecks decks;

    @Inject
    TestClock clock;

    private Learner learner;
    private final Map<String, String> names = new HashMap<>();

    @AfterEach
    void leave() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200})
    void no_route_takes_more_statements_than_its_budget(int rows) throws IOException {
        fill(rows);
        List<String> over = new ArrayList<>();
        List<String> table = new ArrayList<>();
        List<String> routes = Routes.KNOWN.keySet().stream()
                .sorted(Comparator.comparing(StatementsHttpTest::destroys)
                        .thenComparing(route -> !route.startsWith("GET"))
                        .thenComparing(route -> route))
                .toList();
        for (String route : routes) {
            int budget = Routes.BUDGETS.get(route);
            if (route.startsWith("GET")) {
                call(route); // what is read for the first time is remembered
            }
            int[] status = new int[1];
            List<String> run = Statements.during(() -> status[0] = call(route));
            table.add("%s %d of %d (%d)".formatted(route, run.size(), budget, status[0]));
            if (run.size() > budget) {
                over.add("%s took %d statements of %d:%n  %s"
                        .formatted(route, run.size(), budget, String.join("\n  ", run)));
            }
        }
        Files.write(Path.of("target", "statements-" + rows + ".txt"), table);
        assertThat(over).isEmpty();
    }

    private static int destroys(String route) {
        if (route.contains("sign-out") || route.startsWith("POST /sign-") || route.equals("POST /guest")) {
            return 2;
        }
        if (route.equals("DELETE /api/v1/accounts/me") || route.equals("POST /settings/delete")) {
            return 3;
        }
        return route.startsWith("DELETE") || route.endsWith("/out") || route.contains("revoke") ? 1 : 0;
    }

    /** A learner with so many decks, items, answers, due cards, tags, reports and tokens. */
    private void fill(int rows) {
        clock.set(BEGIN);
        learner = Learner.named(Learner.freshName("grown"));
        UUID deck = decks.of(
                learner,
                "certification: gcp-professional-data-engineer\n",
                IntStream.range(0, rows)
                                .mapToObj(i -> "## Front %d {#c%d tags=\"tag-%d\" sections=\"v4.2/1.1\"}\n\nBack\n"
                                        .formatted(i, i, i))
                                .collect(Collectors.joining("\n"))
                        + "\n"
                        + IntStream.range(0, rows)
                                .mapToObj(i -> StudyDecks.QUESTION.replace(
                                        "{#q}", "{#q%d sections=\"v4.2/1.1\"}".formatted(i)))
                                .collect(Collectors.joining("\n")));
        for (int i = 1; i < rows; i++) {
            decks.ofCards(learner, 1);
        }
        learner.set("newPerDay", 2 * rows);
        learner.set("reviewsPerDay", 9_999);
        var studying = new Studying(learner);
        List<String> cards = studying.cards(deck);
        List<Map<String, Object>> answers = new ArrayList<>();
        List<Map<String, Object>> chosen = new ArrayList<>();
        List<String> kinds = studying.queue(deck).getList("items.kind");
        for (int i = 0; i < cards.size(); i++) {
            if (kinds.get(i).equals("question")) {
                chosen.add(Studying.chosen(UUID.randomUUID(), cards.get(i), List.of("one", "two"), "sure", BEGIN));
            } else {
                answers.add(Studying.rated(UUID.randomUUID(), cards.get(i), "easy", BEGIN));
            }
        }
        send("/api/v1/review/answers", answers);
        send("/api/v1/practice/answers", chosen);
        var items = learner.given().get("/api/v1/decks/" + deck).jsonPath();
        String item = items.getString("items[0].id");
        for (int i = 0; i < rows; i++) {
            learner.given()
                    .contentType(ContentType.JSON)
                    .body(Map.of("text", "Problem " + i))
                    .post("/api/v1/items/" + item + "/problems");
        }
        clock.advance(Duration.ofDays(60));
        String start = learner.browser().get("/practice/start").header("Location");
        names.put("round", start.replaceAll(".*/rounds/([^/?]+)/.*", "$1"));
        names.put("of", start.substring(start.indexOf('?')));
        names.put("deck", deck.toString());
        names.put("item", item);
        names.put("card", cards.get(0));
        names.put("answer", answers.get(0).get("id").toString());
    }

    private void send(String path, List<Map<String, Object>> answers) {
        for (int from = 0; from < answers.size(); from += 200) {
            learner.given()
                    .contentType(ContentType.JSON)
                    .body(answers.subList(from, Math.min(answers.size(), from + 200)))
                    .post(path)
                    .then()
                    .statusCode(200);
        }
    }

    private int call(String route) {
        String verb = route.substring(0, route.indexOf(' '));
        String path = route.substring(route.indexOf(' ') + 1);
        boolean api = path.startsWith("/api/");
        String filled = path.replaceAll("/(decks|exams)/\\{[^}]*}", "/$1/" + names.get("deck"))
                .replaceAll("/items/\\{[^}]*}", "/items/" + names.get("item"))
                .replaceAll("/cards/\\{[^}]*}", "/cards/" + names.get("card"))
                .replaceAll("/certifications/\\{[^}]*}", "/certifications/gcp-professional-data-engineer")
                .replace("{certification}", "gcp-professional-data-engineer")
                .replace("{edition}", "v4.2")
                .replace("{objective}", "1.1")
                .replace("{course}", "data-engineering-on-gcp")
                .replace("{round}", names.get("round"))
                .replace("{number}", "1")
                .replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-00000000ffff");
        RequestSpecification request = api ? learner.given() : learner.browser();
        if (path.contains("/import")) {
            request =
                    request.multiPart("file", "a.md", "---\ntitle: A\n---\n\n## Q\n\nA\n".getBytes(), "text/markdown");
        } else if (!verb.equals("GET") && !verb.equals("DELETE")) {
            request = request.contentType(api ? "application/json" : "application/x-www-form-urlencoded")
                    .body(body(route, api));
        }
        return request.urlEncodingEnabled(false)
                .request(verb, filled + (path.contains("{round}") ? names.get("of") : ""))
                .statusCode();
    }

    private Object body(String route, boolean api) {
        Instant now = clock.instant();
        return switch (route) {
            case "POST /api/v1/review/answers" ->
                List.of(Studying.rated(UUID.randomUUID(), names.get("card"), "good", now));
            case "POST /api/v1/practice/answers" ->
                List.of(Studying.chosen(UUID.randomUUID(), names.get("card"), List.of("one"), "sure", now));
            case "POST /api/v1/review/undo" -> Map.of("answer", names.get("answer"));
            case "PUT /api/v1/settings" -> "{\"newPerDay\":20}";
            case "POST /api/v1/tokens" -> "{\"name\":\"script\"}";
            case "POST /api/v1/decks" -> "{\"title\":\"Another\"}";
            case "PUT /api/v1/progress/{certification}/{edition}/{objective}" -> "{\"status\":\"learning\"}";
            default -> Routes.BODIES.getOrDefault(route, api ? "{}" : "");
        };
    }
}
