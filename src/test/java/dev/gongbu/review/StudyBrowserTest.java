package dev.gongbu.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import dev.gongbu.support.Browser;
import dev.gongbu.support.Browser.Look;
import dev.gongbu.support.Databases;
import dev.gongbu.support.Learner;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@QuarkusTestResource(Databases.class)
class StudyBrowserTest {

    @RegisterExtension
    final Browser browser = new Browser();

    @Inject
    StudyDecks decks;

    @Inject
    Jdbc jdbc;

    Learner learner;
    BrowserContext profile;
    Page page;

    @BeforeEach
    void somebodyIsThere() {
        learner = Learner.guest();
        profile = browser.context(Look.DESK);
        signIn(learner);
        page = browser.watched(profile);
    }

    @Test
    void cards_are_shown_graded_and_taken_back_by_keyboard_alone() {
        study(decks.ofCards(learner, 4));
        assertThat(page.locator(".card")).isFocused();
        assertThat(front()).hasText("Front 1");
        page.keyboard().press("Space");
        assertThat(page.locator(".back")).isFocused();
        assertThat(page.locator(".back")).containsText("Back 1");
        assertThat(page.locator(".grades [value=good] small")).hasText("10 min");
        page.keyboard().press("Space");
        assertThat(front()).hasText("Front 2");
        page.keyboard().press("Enter");
        page.keyboard().press("Digit1");
        assertThat(front()).hasText("Front 3");
        assertThat(page.locator("#dots")).hasAttribute("aria-label", "Card 3 of 4: 2 done, 1 to be seen again");
        page.keyboard().press("u");
        assertThat(front()).hasText("Front 2");
        assertThat(page.locator("#said")).containsText("Taken back");
        page.keyboard().press("Space");
        page.keyboard().press("Digit4");
        assertThat(front()).hasText("Front 3");
        saved();
        assertThat(ratings()).containsExactly(3, 4);
    }

    @Test
    void answers_are_taken_back_after_the_page_was_opened_anew() {
        UUID deck = decks.ofCards(learner, 3);
        study(deck);
        know();
        know();
        know();
        saved();
        study(deck);
        page.keyboard().press("u");
        assertThat(front()).hasText("Front 3");
        page.keyboard().press("u");
        assertThat(front()).hasText("Front 2");
        page.keyboard().press("Space");
        assertThat(page.locator(".grades [value=good] small")).hasText("10 min");
        page.keyboard().press("Digit1");
        assertThat(front()).not().hasText("Front 2");
        saved();
        assertThat(ratings()).containsExactly(3, 1);
    }

    @Test
    void a_round_can_end_by_time_and_goes_on_when_it_is_wanted() {
        UUID deck = decks.ofCards(learner, 4);
        page.clock().install();
        Browser.go(page, "/study?minutes=10&deck=" + deck);
        know();
        assertThat(front()).hasText("Front 2");
        page.clock().fastForward("10:01");
        know();
        assertThat(page.locator("[data-act=go-on]")).isVisible();
        page.locator("[data-act=go-on]").click();
        page.clock().fastForward("10:01");
        assertThat(page.locator(".front")).not().hasText("Front 2");
    }

    @Test
    void answers_given_offline_are_sent_once_when_the_network_is_back() {
        study(decks.ofCards(learner, 4));
        profile.setOffline(true);
        know();
        know();
        page.keyboard().press("u");
        know();
        assertThat(status()).hasText("4 waiting to be sent");
        assertThat(front()).hasText("Front 3");
        assertThat(ratings()).isEmpty();
        profile.setOffline(false);
        saved();
        assertThat(ratings()).containsExactly(3, 3);
    }

    @Test
    void what_could_not_be_sent_goes_out_from_the_next_page() {
        UUID deck = decks.ofCards(learner, 3);
        study(deck);
        profile.route("**/api/v1/review/answers", Route::abort);
        know();
        assertThat(status()).hasText("1 waiting to be sent");
        profile.unroute("**/api/v1/review/answers");
        page.waitForResponse("**/api/v1/review/answers", () -> Browser.go(page, "/practice"));
        study(deck);
        assertThat(front()).hasText("Front 2");
        assertThat(ratings()).containsExactly(3);
        browser.forgive();
    }

    @Test
    void keys_that_compose_a_syllable_or_write_into_a_field_do_nothing_else() {
        study(decks.ofCards(learner, 2));
        page.evaluate("""
                () => {
                  const key = more => document.body.dispatchEvent(
                      new KeyboardEvent('keydown', { code: 'Space', key: ' ', bubbles: true, ...more }));
                  key({ isComposing: true });
                  key({ keyCode: 229, key: 'Process' });
                  key({ repeat: true });
                  key({ ctrlKey: true });
                }
                """);
        assertThat(page.locator(".blank")).isAttached();
        page.locator("[data-act=report]").click();
        page.keyboard().type("1 u f");
        assertThat(page.locator("#problem")).hasValue("1 u f");
        page.keyboard().press("Escape");
        assertThat(page.locator(".blank")).isAttached();
        page.evaluate(
                "document.body.dispatchEvent(new KeyboardEvent('keydown', {code: 'KeyF', key: 'ㄹ', bubbles: true}))");
        assertThat(page.locator("[data-act=flag]")).hasAttribute("aria-pressed", "true");
        saved();
    }

    @Test
    void a_report_is_seen_to_be_sent_and_two_more_acts_need_no_keyboard() {
        study(decks.ofCards(learner, 3));
        page.locator("[data-act=report]").click();
        page.locator("#problem").fill("Outdated");
        page.locator("#report button[value=send]").click();
        assertThat(page.locator("main .row", new Page.LocatorOptions().setHasText("Reported")))
                .isVisible();
        page.locator("main details summary").click();
        page.locator("[data-act=bury]").click();
        assertThat(page.locator(".front")).hasText("Front 2");
        page.locator("main details summary").click();
        page.locator("[data-act=suspend]").click();
        assertThat(page.locator(".front")).hasText("Front 3");
        saved();
    }

    @Test
    void two_tabs_count_every_answer_once() {
        UUID deck = decks.ofCards(learner, 6);
        study(deck);
        Page other = browser.watched(profile);
        Browser.go(other, "/study?deck=" + deck);
        assertThat(other.locator(".front")).hasText("Front 1");
        profile.setOffline(true);
        know();
        know();
        other.bringToFront();
        other.keyboard().press("Space");
        other.keyboard().press("Digit2");
        assertThat(other.locator("#status")).hasText("3 waiting to be sent");
        assertThat(status()).hasText("3 waiting to be sent");
        profile.setOffline(false);
        assertThat(other.locator("#status")).hasText("Saved");
        saved();
        assertThat(ratings()).containsExactlyInAnyOrder(3, 3, 2);
    }

    @Test
    void answers_of_somebody_who_was_signed_out_are_kept_for_them() {
        UUID deck = decks.ofCards(learner, 3);
        study(deck);
        profile.clearCookies();
        know();
        assertThat(status()).hasText("Sign in to send: 1 waiting");
        assertThat(page.locator("#status a")).hasAttribute("href", Pattern.compile("/sign-in\\?next=.*study.*"));
        assertThat(front()).hasText("Front 2");

        Learner other = Learner.guest();
        signIn(other);
        know();
        assertThat(status()).hasText("2 waiting for their own account");
        assertThat(ratings(other)).isEmpty();
        Browser.go(page, "/study");
        assertThat(status()).hasText("Saved");
        assertThat(ratings(other)).isEmpty();

        signIn(learner);
        study(deck);
        saved();
        assertThat(front()).hasText("Front 3");
        assertThat(ratings()).containsExactly(3, 3);
        browser.forgive();
    }

    @Test
    void only_a_rejected_answer_is_given_up_and_the_page_says_so() {
        study(decks.ofCards(learner, 3));
        profile.route(
                "**/api/v1/review/answers",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("[{\"id\":%s,\"outcome\":\"rejected\",\"detail\":\"No such card.\"}]"
                                .formatted(
                                        route.request().postData().replaceAll("(?s).*\"id\":(\"[^\"]+\").*", "$1")))));
        know();
        assertThat(status()).hasText("One was not taken: No such card.");
        profile.unroute("**/api/v1/review/answers");
        know();
        assertThat(front()).hasText("Front 3");
    }

    @Test
    void a_question_says_what_was_right_and_when_it_returns() {
        study(decks.of(learner, StudyDecks.QUESTION));
        assertThat(page.locator("legend strong")).hasText("Choose two");
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).hasText("Choose two");
        choose("one");
        choose("four");
        page.locator("label:has([value=sure])").click();
        page.keyboard().press("Enter");
        assertThat(page.locator(".word")).hasText("Wrong, and you were sure");
        assertThat(page.locator(".verdict .soft"))
                .hasText("Good to find now. It returns in 1 min, then tomorrow and in 7 days.");
        assertThat(page.locator(".options > .right")).hasCount(2);
        assertThat(page.locator(".options > .wrong")).containsText("Not all are.");
        assertThat(page.locator("main h1")).isFocused();
        assertThat(page.locator("#said")).containsText("Wrong, and you were sure.");
        saved();
        assertThat(ratings()).containsExactly(1);
        page.keyboard().press("u");
        assertThat(page.locator("#question")).isVisible();
        saved();
        assertThat(ratings()).isEmpty();
    }

    @Test
    void a_pinned_option_keeps_its_place() {
        study(decks.of(learner, StudyDecks.QUESTION));
        assertThat(page.locator(".options input").last()).hasAttribute("value", "four");
    }

    @Test
    void a_card_returns_within_its_learning_steps() {
        study(decks.ofCards(learner, 1));
        know();
        assertThat(page.locator("main h1")).hasText("That was this round");
        assertThat(page.locator(".returning")).containsText("Cards that return in this sitting: 1");
        saved();
        page.locator("[data-act=early]").click();
        assertThat(front()).hasText("Front 1");
        page.keyboard().press("Space");
        assertThat(page.locator(".grades [value=good] small")).hasText(Pattern.compile("\\d+ d"));
        page.keyboard().press("Space");
        assertThat(page.locator("main h1")).hasText("Done for today");
        page.keyboard().press("u");
        assertThat(front()).hasText("Front 1");
        saved();
        assertThat(ratings()).containsExactly(3);
    }

    @Test
    void a_card_is_buried_or_suspended_and_brought_back() {
        study(decks.ofCards(learner, 2));
        page.keyboard().press("Minus");
        assertThat(front()).hasText("Front 2");
        page.keyboard().press("u");
        assertThat(front()).hasText("Front 1");
        page.keyboard().press("Shift+Digit2");
        assertThat(front()).hasText("Front 2");
        saved();
        study(UUID.fromString(page.url().replaceAll(".*deck=", "")));
        assertThat(front()).hasText("Front 2");
    }

    @Test
    void more_cards_are_there_before_the_first_run_out() {
        study(decks.ofCards(learner, 20));
        learner.given()
                .contentType("application/json")
                .body("{\"newPerDay\":60}")
                .put("/api/v1/settings")
                .then()
                .statusCode(200);
        study(decks.ofCards(learner, 50));
        for (int card = 1; card <= 20; card++) {
            assertThat(front()).hasText("Front " + card);
            page.keyboard().press("Space");
            page.keyboard().press("Digit4");
        }
        assertThat(page.locator("main h1")).hasText("That was this round");
        page.locator("[data-act=go-on]").click();
        assertThat(front()).hasText("Front 21");
        assertThat(page.locator("#count .of")).hasText("of 20");
    }

    @Test
    void mathematics_and_code_are_fetched_for_the_cards_that_have_them() {
        List<String> fetched = new CopyOnWriteArrayList<>();
        page.onRequest(request -> fetched.add(request.url()));
        study(decks.of(learner, """
                        ## It costs $5 and $6 {#a}

                        Nothing to set.

                        ## What is $x^2$? {#b}

                        ```sql
                        select 1 -- one
                        ```
                        """));
        know();
        assertThat(page.locator(".front .katex")).isVisible();
        page.keyboard().press("Space");
        assertThat(page.locator(".hljs-keyword")).hasText("select");
        List<String> libraries =
                fetched.stream().filter(url -> url.contains("katex.mjs")).toList();
        assertThat(libraries).hasSize(1);
    }

    @Test
    void all_keys_are_named() {
        study(decks.ofCards(learner, 1));
        page.keyboard().press("Shift+Slash");
        assertThat(page.locator("#keys")).isVisible();
        assertThat(page.locator("#keys")).containsText("Show the answer, then Good");
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void nothing_to_study_says_what_to_do_next() {
        study(decks.of(learner, "## Alone {#a}\n\nBack\n"));
        know();
        saved();
        learner.given()
                .contentType("application/json")
                .body("{\"newPerDay\":0}")
                .put("/api/v1/settings")
                .then()
                .statusCode(200);
        study(decks.ofCards(learner, 2));
        assertThat(page.locator("main h1")).hasText("Nothing is due now");
        assertThat(page.locator("main ol a").first()).hasAttribute("href", "/practice");
    }

    private void signIn(Learner somebody) {
        profile.clearCookies();
        profile.addCookies(
                List.of(new Cookie("gongbu", somebody.token()).setUrl("http://localhost:" + RestAssured.port)));
    }

    private void study(UUID deck) {
        Browser.go(page, "/study?deck=" + deck);
    }

    private Locator front() {
        return page.locator(".front");
    }

    private Locator status() {
        return page.locator("#status");
    }

    private void saved() {
        assertThat(status()).hasText("Saved");
        page.waitForCondition(() -> page.evaluate("""
                        async () => {
                          const { openStore } = await import('/assets/store.js');
                          return (await (await openStore()).of(document.body.dataset.account)).length;
                        }
                        """).equals(0));
    }

    private void know() {
        page.keyboard().press("Space");
        page.keyboard().press("Digit3");
    }

    private void choose(String option) {
        page.locator("label:has([name=answer][value=" + option + "])").click();
    }

    private List<Integer> ratings() {
        return ratings(learner);
    }

    private List<Integer> ratings(Learner somebody) {
        return jdbc.list(
                "select rating from review_log where account_id = ? and undone = false order by answered_at, id",
                row -> row.number("rating"),
                somebody.id());
    }
}
