package dev.gongbu;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.gongbu.support.Browser;
import dev.gongbu.support.Browser.Look;
import dev.gongbu.support.Runner;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a new user does on the first evening, in a real browser, with the packaged program. */
class JourneyIT {

    private static final String NAME = "dongmin";
    private static final String PASSWORD = "a road map to data";
    private static final String DECK = """
            ---
            title: Pairs I confuse
            ---

            ## Drain or cancel? {#drain}

            Drain finishes what was read.

            ## Cancel or drain? {#drain}

            Cancel stops at once.

            ## Watermark or trigger? {#watermark dificulty=2}

            How complete, and when to emit.
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    @TempDir
    Path data;

    /** The suite runs on both databases before; the journey itself on PostgreSQL too in the full run. */
    static Stream<String> databases() {
        return Boolean.getBoolean("gongbu.full") ? Stream.of("h2", "postgresql") : Stream.of("h2");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_guest_studies_becomes_an_account_and_finds_everything_after_a_restart(String database) throws Exception {
        if (database.equals("h2")) {
            journey(new Runner("quarkus-app", data, Map.of()));
            return;
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            journey(new Runner(
                    "quarkus-app-pg",
                    data,
                    Map.of(
                            "QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"),
                            "GONGBU_DB_USER", "postgres",
                            "GONGBU_DB_PASSWORD", "postgres")));
        }
    }

    private void journey(Runner runner) throws Exception {
        runner.start();
        try {
            Page page = open(runner, "/");
            page.locator("form[action='/guest'] button").first().click();
            assertThat(page).hasURL(Pattern.compile("/$"));
            gradeTenCardsByKeyboardAndUndoOne(page);
            answerFiveQuestions(page);
            tickAnObjective(page);
            uploadADeckWithTwoMistakes(page);
            becomeAnAccount(page);
            signOut(page);
            runner.stop();
            runner.start();
            Page later = open(runner, "/sign-in");
            signIn(later);
            everythingIsThere(later);
        } finally {
            runner.stop();
        }
    }

    private Page open(Runner runner, String path) {
        Page page = browser.watched(browser.context(Look.DESK, runner.uri("").toString()));
        Browser.go(page, path);
        return page;
    }

    private static void gradeTenCardsByKeyboardAndUndoOne(Page page) {
        Browser.go(page, "/study");
        for (int card = 1; card <= 10; card++) {
            gradeByKeyboard(page);
        }
        page.keyboard().press("u");
        assertThat(page.locator("#status")).containsText("Saved");
        gradeByKeyboard(page);
        assertThat(page.locator("#status")).containsText("Saved");
    }

    private static void gradeByKeyboard(Page page) {
        Locator count = page.locator("main h1").first();
        String before = count.textContent();
        if (page.locator("main .options").count() > 0) {
            choose(page);
            page.keyboard().press("Enter");
            page.locator(".verdict").waitFor();
            page.keyboard().press("Enter");
        } else {
            page.keyboard().press("Space");
            page.locator(".grades button[value=good]").waitFor();
            page.keyboard().press("3");
        }
        assertThat(count).not().hasText(before);
    }

    /** Chooses as many options as are asked for, the first ones. */
    private static void choose(Page page) {
        int wanted =
                Integer.parseInt(page.locator("#question fieldset[data-choose]").getAttribute("data-choose"));
        for (int key = 1; key <= wanted; key++) {
            page.keyboard().press(String.valueOf(key));
        }
    }

    private static void answerFiveQuestions(Page page) {
        Browser.go(page, "/practice");
        page.locator("input[name=limit][value='5']").check(new Locator.CheckOptions().setForce(true));
        page.locator("main form button.primary").first().click();
        for (int question = 1; question <= 5; question++) {
            page.locator("form#question .options").waitFor();
            Browser.ready(page);
            choose(page);
            page.keyboard().press("Enter");
            page.locator(".verdict").waitFor();
            Browser.ready(page);
            page.keyboard().press("Enter");
        }
        assertThat(page.locator("main h1")).containsText("of 5");
    }

    private static void tickAnObjective(Page page) {
        Browser.go(page, "/syllabus/gcp-professional-data-engineer/v4.2");
        Locator status = page.locator("main fieldset").first();
        page.waitForResponse(
                answer -> answer.request().method().equals("POST") && answer.status() < 400,
                () -> status.locator("label").last().click());
    }

    private static void uploadADeckWithTwoMistakes(Page page) {
        Browser.go(page, "/decks/import");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("pairs.md", "text/markdown", DECK.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button.primary").click();
        assertThat(page.locator("main")).containsText("line 9");
        assertThat(page.locator("main")).containsText("line 13");
        page.locator("main form button.primary").click();
        assertThat(page.locator("main h1")).containsText("Pairs I confuse");
    }

    private static void becomeAnAccount(Page page) {
        Browser.go(page, "/sign-up");
        page.locator("main input[autocomplete=username]").fill(NAME);
        for (Locator password : page.locator("main input[type=password]").all()) {
            password.fill(PASSWORD);
        }
        page.locator("main form button.primary").click();
        Browser.go(page, "/settings");
        assertThat(page.locator("main")).containsText(NAME);
    }

    private static void signOut(Page page) {
        page.locator("form[action='/sign-out'] button").click();
        assertThat(page.locator("form[action='/guest']").first()).isVisible();
    }

    private static void signIn(Page page) {
        page.locator("main input[autocomplete=username]").fill(NAME);
        page.locator("main input[type=password]").fill(PASSWORD);
        page.locator("main form[action='/sign-in'] button").click();
        assertThat(page).hasURL(Pattern.compile("/$"));
    }

    private static void everythingIsThere(Page page) {
        Browser.go(page, "/syllabus/gcp-professional-data-engineer/v4.2");
        assertThat(page.locator("main fieldset").first().locator("input").last())
                .isChecked();
        Browser.go(page, "/decks");
        assertThat(page.locator("main")).containsText("Pairs I confuse");
        Object answers = page.evaluate("""
                async () => {
                  const progress = await (await fetch('/api/v1/progress/gcp-professional-data-engineer/v4.2')).json();
                  const sum = f => progress.reduce((n, section) => n + f(section), 0);
                  return { questions: sum(s => s.questions.answered), learning: sum(s => s.cards.learning + s.cards.review) };
                }
                """);
        org.assertj.core.api.Assertions.assertThat(((Number) ((Map<?, ?>) answers).get("questions")).intValue())
                .isGreaterThanOrEqualTo(5);
        org.assertj.core.api.Assertions.assertThat(((Number) ((Map<?, ?>) answers).get("learning")).intValue())
                .isPositive();
    }
}
