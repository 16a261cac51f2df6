package dev.gongbu.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.gongbu.support.Databases;
import dev.gongbu.support.Learner;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Databases.class, scope = TestResourceScope.GLOBAL)
class DeckPagesHttpTest {

    @Inject
    SessionFactory factory;

    private static final String FILE = """
            ---
            title: Pairs & <pairs>
            key: pairs
            ---

            ## Drain or cancel? {#drain}

            Drain **finishes** what was read.

            ## Which window? {#window difficulty=2}

            Visits have no fixed length.

            - [ ] Fixed windows
              - A visit would be cut.
            - [x] Session windows
              - They end after silence.

            Silence is the gap.

            Source: <https://cloud.google.com/dataflow/docs> (as of 2026-09)

            ## Broken {#drain}

            Twice the same id.

            ## {#mark dificulty=2}

            The ==watermark::estimate== follows event time.
            """;

    private Learner learner;

    @BeforeEach
    void arrive() {
        learner = Learner.guest();
    }

    @Test
    void the_list_asks_the_database_a_few_times_however_many_decks_there_are() {
        Statistics statistics = factory.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            learner.browser().get("/decks").then().statusCode(200);
            statistics.clear();
            learner.browser().get("/decks").then().statusCode(200);
            assertThat(statistics.getPrepareStatementCount()).isBetween(5L, 12L);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void the_library_lists_and_filters() {
        learner.browser().get("/decks").then().statusCode(200).body(containsString("Built-in"));
        learner.browser()
                .get("/decks?whose=own")
                .then()
                .statusCode(200)
                .body(containsString("There is no deck here yet"));
        learner.browser().header("Accept-Language", "ko").get("/decks").then().statusCode(200);
    }

    @Test
    void a_file_name_that_is_kept_for_translations_is_told() {
        learner.browser()
                .multiPart("file", "pairs.ko.md", FILE.getBytes(StandardCharsets.UTF_8), "text/markdown")
                .post("/decks/import")
                .then()
                .statusCode(200)
                .body(containsString("<code>pairs.ko.md</code>: file names that end in a language"));
    }

    @Test
    void the_search_finds_items_in_visible_decks_alone() {
        save();
        learner.browser()
                .queryParam("q", "SILENCE visits")
                .get("/decks")
                .then()
                .statusCode(200)
                .body(containsString("Which window?"));
        learner.browser()
                .queryParam("q", "100%_none")
                .get("/decks")
                .then()
                .statusCode(200)
                .body(containsString("Nothing was found"));
        Learner.guest()
                .browser()
                .queryParam("q", "silence visits")
                .get("/decks")
                .then()
                .body(not(containsString("Which window?")));
    }

    @Test
    void an_upload_is_shown_before_it_is_saved() {
        Document preview = Jsoup.parse(learner.browser()
                .multiPart("file", "pairs.md", FILE.getBytes(StandardCharsets.UTF_8), "text/markdown")
                .post("/decks/import")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(preview.text())
                .contains("2 problems", "left out 1")
                .contains("Error, line 23", "Warning, line 27")
                .contains("drain", "difficulty")
                .contains("## Broken {#drain}", "## {#mark dificulty=2}");
        learner.given().get("/api/v1/decks").then().body(not(containsString("Pairs &")));
        String text = preview.select("textarea[name=text]").val();
        String deck = learner.browser()
                .multiPart("text", text, "text/plain;charset=UTF-8")
                .post("/decks/import/save")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        learner.browser()
                .get(deck)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Pairs &amp; &lt;pairs&gt;"), containsString("Which window?")));
    }

    @Test
    void an_upload_without_a_deck_in_it_says_why() {
        learner.browser()
                .multiPart("text", "nothing")
                .post("/decks/import")
                .then()
                .statusCode(400)
                .body(containsString("No deck can be made of your text."));
        learner.browser().multiPart("text", "").post("/decks/import").then().statusCode(400);
        learner.browser().get("/decks/import").then().statusCode(200);
        learner.browser()
                .multiPart("text", "")
                .post("/decks/import/save")
                .then()
                .statusCode(400);
    }

    @Test
    void text_that_was_pasted_stays_and_can_be_changed_until_it_fits() {
        String deck = save();
        String id = deck.substring(deck.lastIndexOf('/') + 1);
        Document page = Jsoup.parse(learner.browser()
                .multiPart("text", "no deck <yet>", "text/plain;charset=UTF-8")
                .multiPart("deck", id)
                .post("/decks/import")
                .then()
                .statusCode(400)
                .extract()
                .asString());
        assertThat(page.select("details[open] form[action=/decks/import] textarea")
                        .val())
                .isEqualTo("no deck <yet>");
        assertThat(page.select("details[open] form input[name=deck]").val()).isEqualTo(id);
        assertThat(page.select("a[href='/decks/import?deck=" + id + "']")).hasSize(1);
    }

    @Test
    void the_example_of_a_new_deck_lacks_nothing_but_a_title() {
        String example = Jsoup.parse(learner.browser().get("/decks/new").asString())
                .select("textarea")
                .val();
        learner.browser()
                .multiPart("text", example.replace("title:", "title: Mine"), "text/plain;charset=UTF-8")
                .post("/decks/import")
                .then()
                .statusCode(200)
                .body(containsString("No problems"));
    }

    @Test
    void a_report_that_is_too_long_stays_in_its_field() {
        String window = window(save());
        String tooLong = "x".repeat(4001);
        Document page = Jsoup.parse(learner.browser()
                .formParam("text", tooLong)
                .post(window + "/problems")
                .then()
                .statusCode(400)
                .extract()
                .asString());
        assertThat(page.select("#report textarea").val()).isEqualTo(tooLong);
    }

    @Test
    void a_report_counts_line_breaks_as_its_field_does_and_is_kept_once() {
        String deck = save();
        String lines = "y\r\n".repeat(1999) + "zz";
        for (int times = 0; times < 2; times++) {
            learner.browser()
                    .formParam("text", lines)
                    .post(window(deck) + "/problems")
                    .then()
                    .statusCode(303);
        }
        Document owner = Jsoup.parse(learner.browser().get(deck).asString());
        assertThat(owner.select("form[action$=resolved]")).hasSize(1);
    }

    @Test
    void ending_the_studies_of_others_is_asked_first() {
        String deck = save();
        learner.browser()
                .formParam("shared", "true")
                .post(deck + "/sharing")
                .then()
                .statusCode(303);
        Document page = Jsoup.parse(learner.browser().get(deck).asString());
        assertThat(page.select("details form[action$=sharing] button").text()).isEqualTo("Stop sharing");
        assertThat(page.select("form[action$=sharing]")).hasSize(1);
        learner.browser().post(deck + "/out").then().statusCode(303);
    }

    private String window(String deck) {
        return Jsoup.parse(learner.browser().get(deck).asString())
                .select("a:contains(Which window)")
                .attr("href");
    }

    @Test
    void an_item_shows_reasons_and_sources_and_takes_reports() {
        String deck = save();
        Document page = Jsoup.parse(learner.browser().get(deck).asString());
        String window = page.select("a:contains(Which window)").attr("href");
        learner.browser()
                .get(window)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("A visit would be cut."),
                        containsString("https://cloud.google.com/dataflow/docs"),
                        containsString("cloud.google.com: docs"),
                        containsString("as of September 2026"),
                        containsString("Silence is the gap.")));
        assertThat(Jsoup.parse(learner.browser().get(window + "?report=1").asString())
                        .select("#report details")
                        .hasAttr("open"))
                .isTrue();
        learner.browser()
                .formParam("text", "")
                .post(window + "/problems")
                .then()
                .statusCode(400);
        learner.browser()
                .formParam("text", "Not quite")
                .post(window + "/problems")
                .then()
                .statusCode(303);
        assertThat(Jsoup.parse(learner.browser().get("/decks").asString())
                        .select("tr:has(a[href$=" + deck.substring(deck.lastIndexOf('/')) + "])")
                        .text())
                .contains("1 report");
        Document owner = Jsoup.parse(learner.browser().get(deck).asString());
        assertThat(owner.text()).contains("Not quite");
        learner.browser()
                .post(owner.select("form[action$=resolved]").attr("action"))
                .then()
                .statusCode(303);
        learner.browser().get(deck).then().body(not(containsString("Not quite")));
        learner.browser()
                .formParam("kept", "false")
                .post(window + "/kept")
                .then()
                .statusCode(303);
        learner.browser()
                .get(window)
                .then()
                .statusCode(200)
                .body(containsString("This item is deleted"), containsString("Restore"));
        learner.browser()
                .formParam("kept", "true")
                .post(window + "/kept")
                .then()
                .statusCode(303);
        learner.browser().get(deck).then().body(containsString("Which window?"));
        String mark = page.select("a:contains(follows event time)").attr("href");
        learner.browser().get(mark).then().statusCode(200).body(containsString("<mark>watermark</mark>"));
        String card = page.select("a:contains(Drain or cancel)").attr("href");
        learner.browser().get(card).then().statusCode(200).body(containsString("<strong>finishes</strong>"));
    }

    @Test
    void a_deck_is_no_longer_studied_shared_and_deleted() {
        String deck = save();
        learner.browser()
                .formParam("studying", "false")
                .post(deck + "/studying")
                .then()
                .statusCode(303);
        learner.browser().get(deck).then().body(containsString("You don&#39;t study this deck"));
        learner.browser()
                .formParam("shared", "true")
                .post(deck + "/sharing")
                .then()
                .statusCode(303);
        learner.browser().get(deck).then().body(containsString("Stop sharing"));
        learner.browser().post(deck + "/out").then().statusCode(303);
        learner.browser().get(deck).then().statusCode(404);
    }

    @Test
    void a_new_deck_begins_with_a_title() {
        learner.browser().get("/decks/new").then().statusCode(200);
        learner.browser()
                .formParam("title", "")
                .post("/decks/new")
                .then()
                .statusCode(400)
                .body(containsString("A title is one line"));
        String deck = learner.browser()
                .formParam("title", "Mine")
                .post("/decks/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        learner.browser().get(deck).then().statusCode(200).body(containsString("This deck has no items yet"));
        learner.browser().get(deck + "/media/none.png").then().statusCode(404);
    }

    private String save() {
        return learner.browser()
                .multiPart("text", FILE, "text/plain;charset=UTF-8")
                .post("/decks/import/save")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }
}
