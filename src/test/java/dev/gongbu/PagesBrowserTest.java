package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.gongbu.support.Browser;
import dev.gongbu.support.Browser.Look;
import dev.gongbu.support.Inspection;
import dev.gongbu.support.Learner;
import dev.gongbu.support.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in every look: nothing for axe to find, nothing cut off, no colour or size of its own, and a picture of it. */
@QuarkusTest
class PagesBrowserTest {

    private static final String CERTIFICATION = "gcp-professional-data-engineer";
    private static final boolean FULL = Boolean.getBoolean("gongbu.full");
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
    private static final int NARROWEST = 320;
    private static final String DECK = """
            ---
            title: A deck with two mistakes
            ---

            ## What is a watermark? {#watermark}

            The estimate of how far event time has been seen.

            ## What is a trigger? {#watermark}

            What says when to emit.

            ## What is a window? {#window dificulty=2}

            A finite part of an unbounded collection.
            """;

    @Inject
    TestClock clock;

    @RegisterExtension
    final Browser browser = new Browser();

    /** What a page looks like doesn't depend on the database: on PostgreSQL each one has to come, without complaints. */
    static Stream<Look> looks() {
        if (POSTGRESQL) {
            return Stream.of(Look.PHONE.korean());
        }
        Stream<Look> few = Stream.of(
                Look.PHONE,
                Look.PHONE.korean(),
                Look.DESK.inTheDark(),
                Look.DESK.korean().inTheDark());
        Stream<Look> rest =
                Stream.of(Look.PHONE.inTheDark(), Look.PHONE.korean().inTheDark(), Look.DESK, Look.DESK.korean());
        return FULL ? Stream.concat(few, rest) : few;
    }

    /** What axe finds doesn't depend on the language, and in the dark all but contrast is as in the light. */
    private static List<String> inspected(Page page, String name, Look look) {
        if (!FULL && !look.language().equals("en")) {
            return Inspection.drawn(page, name);
        }
        return FULL || !look.dark() ? Inspection.of(page, name) : Inspection.recoloured(page, name);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_page_is_whole(Look look) {
        List<String> wrong = new ArrayList<>();
        visit(look, (page, name) -> {
            if (POSTGRESQL) {
                return;
            }
            wrong.addAll(inspected(page, name, look));
            Inspection.picture(page, name + "-" + look);
            if (look.width() < Look.DESK.width()) {
                page.setViewportSize(NARROWEST, look.height());
                wrong.addAll(Inspection.width(page, name + " at " + NARROWEST + " pixels"));
                page.setViewportSize(look.width(), look.height());
            }
        });
        assertThat(wrong).isEmpty();
    }

    private void visit(Look look, java.util.function.BiConsumer<Page, String> inspect) {
        Page stranger = browser.watched(browser.context(look));
        signedOut().forEach((name, path) -> {
            Browser.go(stranger, path);
            inspect.accept(stranger, name);
        });
        BrowserContext context = browser.context(look);
        Learner learner = signedIn(context, look);
        Page page = browser.watched(context);
        pages(learner).forEach((name, way) -> {
            way.accept(page);
            Browser.ready(page);
            inspect.accept(page, name);
        });
        browser.forgive("/nothing-here"); // the one page that is not there
    }

    private static Map<String, String> signedOut() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("welcome", "/");
        pages.put("sign-in", "/sign-in");
        pages.put("about", "/about");
        pages.put("not-found", "/nothing-here");
        return pages;
    }

    private Learner signedIn(BrowserContext context, Look look) {
        Learner learner = Learner.guest();
        learner.set("language", look.language());
        learner.set("zone", "Asia/Seoul");
        learner.set("examDate", LocalDate.now(clock).plusDays(47).toString());
        context.addCookies(
                List.of(new Cookie("gongbu", learner.token()).setUrl("http://localhost:" + RestAssured.port)));
        return learner;
    }

    private static Map<String, Consumer<Page>> pages(Learner learner) {
        Map<String, Consumer<Page>> pages = new LinkedHashMap<>();
        String deck = learner.given().get("/api/v1/decks").jsonPath().getString("[0].id");
        JsonPath items = learner.given().get("/api/v1/decks/" + deck).jsonPath();
        String question = items.getString("items.find { it.kind == 'question' }.id");
        learner.given()
                .contentType("application/json")
                .body(Map.of("suspended", true))
                .put("/api/v1/cards/" + items.getString("items.find { it.kind == 'card' }.cards[0]") + "/state")
                .then()
                .statusCode(200);
        pages.put("today", at("/"));
        pages.put("syllabus", at("/syllabus/" + CERTIFICATION + "/v4.2"));
        pages.put("syllabus-2019", at("/syllabus/" + CERTIFICATION + "/2019"));
        pages.put("crosswalk", at("/syllabus/" + CERTIFICATION + "/v4.2/crosswalk"));
        pages.put("courses", at("/courses"));
        pages.put("tips", at("/tips"));
        pages.put("decks", at("/decks"));
        pages.put("search", at("/decks?q=dataflow"));
        pages.put("deck", at("/decks/" + deck));
        pages.put("item", at("/decks/" + deck + "/items/" + question));
        pages.put("new-deck", at("/decks/new"));
        pages.put("import", at("/decks/import"));
        pages.put("import-preview", page -> {
            Browser.go(page, "/decks/import");
            page.locator("input[type=file]")
                    .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                            "two-mistakes.md",
                            "text/markdown",
                            DECK.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            page.locator("main form button.primary").click();
            page.locator(".facts").first().waitFor();
        });
        pages.put("study-front", at("/study"));
        pages.put("study-back", page -> {
            Browser.go(page, "/study");
            page.keyboard().press("Space");
            page.locator(".back, .options .right").first().waitFor();
        });
        pages.put("aside", at("/study/aside"));
        pages.put("practice", at("/practice"));
        pages.put("practice-question", PagesBrowserTest::practise);
        pages.put("practice-answered", page -> {
            practise(page);
            page.keyboard().press("1");
            if (page.locator(".options input[type=checkbox]").count() > 0) {
                page.keyboard().press("2");
            }
            page.keyboard().press("Enter");
            page.locator(".verdict").waitFor();
        });
        pages.put("settings", at("/settings"));
        pages.put("sign-up", at("/sign-up"));
        pages.put("api", at("/api"));
        return pages;
    }

    private static void practise(Page page) {
        Browser.go(page, "/practice");
        page.locator("main form button.primary").first().click();
        page.locator("form#question").waitFor();
        Browser.ready(page);
    }

    private static Consumer<Page> at(String path) {
        return page -> Browser.go(page, path);
    }
}
