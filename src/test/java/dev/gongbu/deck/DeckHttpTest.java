package dev.gongbu.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.gongbu.support.Databases;
import dev.gongbu.support.Learner;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = Databases.class, scope = TestResourceScope.GLOBAL)
class DeckHttpTest {

    private static final String DECKS = "/api/v1/decks";
    private static final String FILE = """
            ---
            title: Pairs I confuse
            key: pairs
            ---

            ## Drain or cancel? {#drain}

            Drain finishes what was read.

            ## Watermark {#watermark}

            The ==watermark== follows event time.
            """;
    private static final String TWO_MISTAKES = FILE + """

            ## Again {#drain}

            A second item with the same id.

            ## Spanner or Cloud SQL {#spanner dificulty=2}

            Spanner scales out.
            """;

    private Learner learner;

    @BeforeEach
    void arrive() {
        learner = Learner.guest();
    }

    @Test
    void a_new_learner_finds_what_ships_and_studies_it() {
        learner.given()
                .get(DECKS)
                .then()
                .statusCode(200)
                .body("size()", greaterThan(10))
                .body("findAll { it.key.startsWith('gcp-') }.origin", everyItem(equalTo("built-in")))
                .body(
                        "find { it.key == 'gcp-professional-data-engineer/1.1-security-and-compliance' }.studying",
                        equalTo(true))
                .body(
                        "find { it.key == 'gcp-professional-data-engineer/1.1-security-and-compliance' }.cards",
                        greaterThan(1))
                .body("[0].due", notNullValue());
    }

    @Test
    void a_head_that_is_too_long_is_refused_at_its_field() {
        learner.given()
                .contentType("application/json")
                .body(Map.of("title", "t", "license", "x".repeat(301)))
                .post(DECKS)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("license")));
    }

    @Test
    void a_dry_run_names_both_mistakes_with_their_lines_and_saves_nothing() {
        upload(learner, TWO_MISTAKES, "")
                .statusCode(200)
                .body("deck", nullValue())
                .body("format", equalTo("markdown"))
                .body("created", equalTo(3))
                .body("problems.line", equalTo(List.of(14, 18)))
                .body("problems.severity", equalTo(List.of("error", "warning")))
                .body("problems.item", equalTo(List.of("drain", "spanner")))
                .body("problems[0].message", containsString("line 6"))
                .body("problems[1].message", containsString("difficulty"));
        assertThat(own(learner)).isEmpty();
    }

    @Test
    void problems_are_said_in_korean() {
        learner.given()
                .header("Accept-Language", "ko")
                .multiPart("file", "pairs.md", bytes(TWO_MISTAKES), "text/markdown")
                .post(DECKS + "/import")
                .then()
                .statusCode(200)
                .body("problems[0].message", containsString("6번째 줄"));
    }

    @Test
    void an_import_saves_and_the_same_file_again_changes_nothing() {
        String id = imported(learner, FILE);
        upload(learner, FILE, "?dryRun=false")
                .statusCode(200)
                .body("unchanged", equalTo(2))
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("deck.id", equalTo(id));
        learner.given()
                .get(DECKS + "/" + id)
                .then()
                .statusCode(200)
                .body("origin", equalTo("own"))
                .body("studying", equalTo(true))
                .body("items.itemKey", equalTo(List.of("drain", "watermark")))
                .body("items.kind", equalTo(List.of("card", "cloze")))
                .body("items[0].cards", hasSize(1))
                .body("items[0].front", equalTo("Drain or cancel?"))
                .body("items[1].front", equalTo("The ==1|watermark== follows event time."));
    }

    @Test
    void an_export_is_the_file_again() {
        String id = imported(learner, FILE);
        byte[] file = learner.given()
                .get(DECKS + "/" + id + "/export?format=markdown")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("pairs.md"))
                .extract()
                .asByteArray();
        upload(learner, new String(file, StandardCharsets.UTF_8), "?dryRun=false&deck=" + id)
                .body("unchanged", equalTo(2))
                .body("problems", empty());
        learner.given().get(DECKS + "/" + id + "/export?format=pdf").then().statusCode(400);
    }

    @Test
    void a_file_that_makes_no_deck_is_refused_with_its_problems() {
        upload(learner, "no head", "?dryRun=false")
                .statusCode(400)
                .body("deck", nullValue())
                .body("problems", hasSize(greaterThan(0)));
        learner.given()
                .multiPart("file", "x.md", new byte[] {(byte) 0xff, (byte) 0xfe, 0}, "text/markdown")
                .post(DECKS + "/import")
                .then()
                .statusCode(400)
                .body("problems.size()", equalTo(1));
        upload(learner, "---\ntitle: Nothing\n---\n", "?dryRun=false").statusCode(400);
    }

    @Test
    void an_import_says_what_is_missing_or_wrong_in_the_request() {
        upload(learner, FILE, "?format=csv").statusCode(400).body("errors[0].field", equalTo("format"));
        upload(learner, FILE, "?dryRun=maybe").statusCode(400).body("errors[0].field", equalTo("dryRun"));
        upload(learner, FILE, "?deck=nonsense").statusCode(404);
        learner.given()
                .multiPart("other", "x")
                .post(DECKS + "/import")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("file"));
        learner.given()
                .contentType("application/json")
                .body("{}")
                .post(DECKS + "/import")
                .then()
                .statusCode(415);
    }

    @Test
    void a_file_that_is_too_large_is_refused(@TempDir Path folder) throws IOException {
        Path large = Files.write(folder.resolve("large.md"), new byte[20 * 1024 * 1024 + 1]);
        learner.given()
                .multiPart("file", large.toFile(), "text/markdown") // of an array, each byte becomes an object first
                .post(DECKS + "/import")
                .then()
                .statusCode(413);
    }

    @Test
    void what_ships_cannot_be_written() {
        String shipped = learner.given().get(DECKS).then().extract().path("[0].id");
        upload(learner, FILE, "?dryRun=false&deck=" + shipped).statusCode(403);
        json(Map.of("title", "Mine")).put(DECKS + "/" + shipped).then().statusCode(403);
        learner.given().delete(DECKS + "/" + shipped).then().statusCode(403);
        json(Map.of("kind", "card", "front", "a", "back", "b"))
                .post(DECKS + "/" + shipped + "/items")
                .then()
                .statusCode(403);
    }

    @Test
    void another_learners_deck_is_not_found() {
        String id = imported(learner, FILE);
        String item = learner.given().get(DECKS + "/" + id).then().extract().path("items[0].id");
        Learner other = Learner.guest();
        other.given().get(DECKS + "/" + id).then().statusCode(404);
        other.given().get(DECKS + "/" + id + "/export").then().statusCode(404);
        other.given().delete(DECKS + "/" + id).then().statusCode(404);
        other.given().get(DECKS + "/" + id + "/items/" + item).then().statusCode(404);
        upload(other, FILE, "?deck=" + id).statusCode(404);
        other.given()
                .contentType("application/json")
                .body(Map.of("studying", true))
                .put(DECKS + "/" + id + "/studying")
                .then()
                .statusCode(404);
        other.given()
                .contentType("application/json")
                .body(Map.of("text", "wrong"))
                .post("/api/v1/items/" + item + "/problems")
                .then()
                .statusCode(404);
        other.browser().get("/decks/" + id).then().statusCode(404);
        other.browser().get("/decks/" + id + "/items/" + item).then().statusCode(404);
        other.browser().get("/decks/" + id + "/media/x.png").then().statusCode(404);
        other.given().get(DECKS + "/" + UUID.randomUUID()).then().statusCode(404);
        other.given().get(DECKS + "/nonsense").then().statusCode(404);
    }

    @Test
    void nobody_is_asked_to_sign_in() {
        Learner.nobody().get(DECKS).then().statusCode(401);
        Learner.nobody().get("/decks").then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void a_shared_deck_is_seen_and_studied_by_others_and_written_by_its_owner() {
        String id = imported(learner, FILE);
        json(Map.of("shared", true))
                .put(DECKS + "/" + id)
                .then()
                .statusCode(200)
                .body("shared", equalTo(true));
        Learner other = Learner.guest();
        other.given().get(DECKS).then().body("find { it.id == '" + id + "' }.origin", equalTo("shared"));
        other.given()
                .contentType("application/json")
                .body(Map.of("studying", true))
                .put(DECKS + "/" + id + "/studying")
                .then()
                .statusCode(200)
                .body("studying", equalTo(true));
        other.given().delete(DECKS + "/" + id).then().statusCode(403);
        json(Map.of("shared", false)).put(DECKS + "/" + id).then().statusCode(200);
        other.given().get(DECKS + "/" + id).then().statusCode(404);
        other.given().get("/api/v1/review/queue").then().body("counts.fresh", equalTo(20), "items.size()", equalTo(20));
    }

    @Test
    void a_deck_is_written_one_item_at_a_time() {
        String id = json(Map.of("title", "By hand"))
                .post(DECKS)
                .then()
                .statusCode(201)
                .body("key", equalTo("by-hand"))
                .body("studying", equalTo(true))
                .extract()
                .path("id");
        String items = DECKS + "/" + id + "/items";
        json(Map.of("kind", "card", "front", "What is PITR?", "back", "Point-in-time recovery."))
                .post(items)
                .then()
                .statusCode(201)
                .body("itemKey", equalTo("what-is-pitr"))
                .body("cards", hasSize(1));
        json(Map.of("kind", "cloze", "itemKey", "mark", "front", "A ==watermark==."))
                .post(items)
                .then()
                .statusCode(201)
                .body("kind", equalTo("cloze"))
                .body("front", equalTo("A ==1|watermark==."));
        json(question(true)).post(items).then().statusCode(201).body("options", hasSize(2));
        json(question(false)).post(items).then().statusCode(400).body("errors.field", hasItem("itemKey"));
        learner.given().get(DECKS + "/" + id).then().body("cards", equalTo(2)).body("questions", equalTo(1));
        json(Map.of("title", "By hand")).post(DECKS).then().statusCode(201).body("key", equalTo("by-hand-2"));
        json(Map.of("title", "Other", "key", "by-hand")).post(DECKS).then().statusCode(409);
    }

    private static Map<String, Object> inFamily(String family) {
        return Map.of(
                "kind",
                "question",
                "title",
                "Family",
                "stem",
                "Which?",
                "family",
                family,
                "options",
                List.of(Map.of("text", "a", "correct", true), Map.of("text", "b")));
    }

    @Test
    void what_does_not_fit_is_named_by_its_field() {
        String id = imported(learner, FILE);
        String items = DECKS + "/" + id + "/items";
        json(Map.of("title", " ")).post(DECKS).then().statusCode(400).body("errors[0].field", equalTo("title"));
        json(Map.of("title", "x".repeat(301))).post(DECKS).then().statusCode(400);
        json(Map.of("title", "x", "certification", "none"))
                .post(DECKS)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("certification"));
        json(Map.of("kind", "card", "front", "a"))
                .post(items)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("back"));
        json(Map.of("kind", "riddle")).post(items).then().statusCode(400).body("errors[0].field", equalTo("kind"));
        json(Map.of("front", "a")).post(items).then().statusCode(400).body("errors[0].field", equalTo("kind"));
        json(Map.of("kind", "cloze", "front", "nothing hidden", "itemKey", "n"))
                .post(items)
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
        json(Map.of("kind", "card", "front", "a", "back", "b", "family", "f"))
                .post(items)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("family"));
        json(inFamily("Two words")).post(items).then().statusCode(400).body("errors[0].field", equalTo("family"));
        json(inFamily("windows")).post(items).then().statusCode(201).body("family", equalTo("windows"));
        json(Map.of("kind", "card", "front", "a", "back", "b", "difficulty", 7))
                .post(items)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("difficulty"));
        json(Map.of(
                        "kind",
                        "question",
                        "title",
                        "t",
                        "stem",
                        "s",
                        "options",
                        List.of(Map.of("text", "one", "correct", true))))
                .post(items)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("options"));
        learner.given()
                .contentType("application/json")
                .body("[")
                .post(DECKS)
                .then()
                .statusCode(400);
        learner.given().contentType("application/json").post(DECKS).then().statusCode(400);
    }

    @Test
    void a_text_that_a_file_could_not_hold_is_refused_and_nothing_is_lost() {
        String items = DECKS + "/" + imported(learner, FILE) + "/items";
        json(Map.of("kind", "card", "front", "How?", "back", "Run:\n\n# apt-get update\n\nthen reboot"))
                .post(items)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("body")));
        json(Map.of("kind", "card", "front", "How?", "back", "Run:\n\n    # apt-get update\n\nthen reboot"))
                .post(items)
                .then()
                .statusCode(201)
                .body("back", containsString("then reboot"));
    }

    @Test
    void the_head_of_a_deck_must_go_on_to_fit_its_items() {
        String file = """
                ---
                title: Sections
                key: sections
                certification: gcp-professional-data-engineer
                sections: [v4.2/1.1]
                ---

                ## Own {#own sections="v4.2/2.2"}

                Back
                """;
        String id = imported(learner, file);
        json(Map.of("certification", "", "sections", List.of()))
                .put(DECKS + "/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("sections"));
        json(Map.of("sections", List.of("v4.2/3"))).put(DECKS + "/" + id).then().statusCode(200);
        learner.given().get(DECKS + "/" + id).then().body("certification", equalTo("gcp-professional-data-engineer"));
    }

    @Test
    void an_options_id_stays_when_its_question_is_sent_back() {
        String id = imported(learner, FILE + """

                ## Seal? {#seal}

                Which?

                - [x] A ring {#o-ring}
                - [ ] A bar
                """);
        String items = DECKS + "/" + id;
        Map<String, Object> question =
                learner.given().get(items).then().extract().path("items.find { it.itemKey == 'seal' }");
        json(question)
                .put(items + "/items/" + question.get("id"))
                .then()
                .statusCode(200)
                .body("options[0].id", equalTo("o-ring"), "version", equalTo(question.get("version")));
    }

    @Test
    void characters_that_a_database_refuses_are_no_failure() {
        String id = imported(learner, FILE);
        String zero = "a" + (char) 0;
        json(Map.of("title", zero)).post(DECKS).then().statusCode(lessThan(500));
        json(Map.of("title", "Title", "language", "en-x-" + "abcdefgh-".repeat(5) + "a"))
                .post(DECKS)
                .then()
                .statusCode(lessThan(500));
        json(Map.of("kind", "card", "itemKey", zero, "front", "a", "back", "b"))
                .post(DECKS + "/" + id + "/items")
                .then()
                .statusCode(400);
        json(Map.of("kind", "card", "front", zero, "back", zero))
                .post(DECKS + "/" + id + "/items")
                .then()
                .statusCode(lessThan(500));
        upload(learner, "---\ntitle: \"a\\0b\"\nkey: zero\n---\n\n## A {#a}\n\nB.\n", "?dryRun=false")
                .statusCode(lessThan(500));
        learner.browser().queryParam("q", zero).get("/decks").then().statusCode(200);
        learner.browser().get("/decks/" + id + "/media/{name}", zero).then().statusCode(404);
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        String id = imported(learner, FILE);
        Map<String, Object> item =
                learner.given().get(DECKS + "/" + id).then().extract().path("items[0]");
        String path = DECKS + "/" + id + "/items/" + item.get("id");
        Map<String, Object> change =
                Map.of("kind", "card", "front", "Drain?", "back", "Finishes.", "version", item.get("version"));
        json(change)
                .put(path)
                .then()
                .statusCode(200)
                .body("back", equalTo("Finishes."))
                .body("cards", equalTo(item.get("cards")));
        json(change)
                .put(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/stale"))
                .body("current.back", equalTo("Finishes."));
        json(Map.of("kind", "card", "front", "a", "back", "b")).put(path).then().statusCode(400);
        learner.given().delete(path).then().statusCode(204);
        learner.given().get(path).then().statusCode(200).body("retired", equalTo(true));
        learner.given().delete(DECKS + "/" + id).then().statusCode(204);
        learner.given().get(DECKS + "/" + id).then().statusCode(404);
        upload(learner, FILE, "?dryRun=false").statusCode(200).body("deck.id", equalTo(id));
    }

    @Test
    void a_deck_is_put_aside_and_taken_up_again() {
        String id = imported(learner, FILE);
        json(Map.of("studying", false))
                .put(DECKS + "/" + id + "/studying")
                .then()
                .statusCode(200)
                .body("studying", equalTo(false));
        json(Map.of("studying", true))
                .put(DECKS + "/" + id + "/studying")
                .then()
                .body("studying", equalTo(true));
        json(Map.of()).put(DECKS + "/" + id + "/studying").then().statusCode(400);
        json(Map.of("studying", "yes"))
                .put(DECKS + "/" + id + "/studying")
                .then()
                .statusCode(400);
    }

    @Test
    void a_reported_problem_reaches_the_owner() {
        String id = imported(learner, FILE);
        json(Map.of("shared", true)).put(DECKS + "/" + id);
        String item = learner.given().get(DECKS + "/" + id).then().extract().path("items[0].id");
        Learner other = Learner.guest();
        other.given()
                .contentType("application/json")
                .body(Map.of("text", "The answer lacks batch jobs"))
                .post("/api/v1/items/" + item + "/problems")
                .then()
                .statusCode(201);
        json(Map.of("text", " "))
                .post("/api/v1/items/" + item + "/problems")
                .then()
                .statusCode(400);
        json(Map.of("text", "x".repeat(4001)))
                .post("/api/v1/items/" + item + "/problems")
                .then()
                .statusCode(400);
        other.browser().get("/decks/" + id).then().statusCode(200).body(not(containsString("lacks batch jobs")));
        learner.browser().get("/decks/" + id).then().statusCode(200).body(containsString("lacks batch jobs"));
    }

    private static Map<String, Object> question(boolean right) {
        return Map.of(
                "kind", "question",
                "itemKey", "which",
                "title", "Which?",
                "stem", "Which one?",
                "options",
                        List.of(
                                Map.of("text", "This", "correct", right, "reason", "It is."),
                                Map.of("text", "That", "correct", false)));
    }

    private io.restassured.specification.RequestSpecification json(Map<String, ?> body) {
        return learner.given().contentType("application/json").body(body);
    }

    private static List<String> own(Learner learner) {
        return learner.given().get(DECKS).then().extract().path("findAll { it.origin == 'own' }.id");
    }

    private static String imported(Learner learner, String file) {
        return upload(learner, file, "?dryRun=false").statusCode(200).extract().path("deck.id");
    }

    private static ValidatableResponse upload(Learner learner, String file, String query) {
        return learner.given()
                .multiPart("file", "pairs.md", bytes(file), "text/markdown")
                .post(DECKS + "/import" + query)
                .then();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
