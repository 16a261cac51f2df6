package dev.gongbu.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import dev.gongbu.sql.Jdbc;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@Tag("browser")
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
    void nothing_is_taken_back_while_a_later_answer_waits() {
        UUID deck = decks.ofCards(learner, 4);
        study(deck);
        know();
        saved();
        profile.route("**/api/v1/review/answers", Route::abort);
        know();
        assertThat(status()).hasText("1 waiting to be sent");
        study(deck);
        assertThat(front()).hasText("Front 3");
        page.keyboard().press("u");
        assertThat(front()).hasText("Front 3");
        profile.unroute("**/api/v1/review/answers");
        saved();
        assertThat(ratings()).containsExactly(3, 3);
        browser.forgive();
    }

    @Test
    void what_the_server_refuses_is_kept_and_tried_again_by_the_next_page() {
        UUID deck = decks.ofCards(learner, 2);
        study(deck);
        profile.route(
                "**/api/v1/review/answers",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(400)
                        .setContentType("application/problem+json")
                        .setBody("{\"type\":\"about:blank\",\"title\":\"No\",\"status\":400}")));
        know();
        assertThat(status()).hasText("1 could not be saved yet");
        profile.unroute("**/api/v1/review/answers");
        study(deck);
        saved();
        assertThat(ratings()).containsExactly(3);
        browser.forgive();
    }

    @Test
    void the_day_is_not_said_to_be_over_while_nobody_can_know() {
        learner.set("newPerDay", 60);
        study(decks.ofCards(learner, 25));
        profile.setOffline(true);
        easily(20);
        assertThat(page.locator("main .cut[role=status]")).isVisible();
        assertThat(page.locator("[data-act=go-on]")).isHidden();
        profile.setOffline(false);
        page.locator("[data-act=go-on]").click();
        assertThat(front()).hasText("Front 21");
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
                  document.querySelector('[data-act=flag]').dispatchEvent(
                      new KeyboardEvent('keydown', { code: 'NumpadEnter', key: 'Enter', bubbles: true }));
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
    void a_number_pad_grades_with_its_digits_and_moves_with_its_arrows() {
        study(decks.ofCards(learner, 2));
        page.keyboard().press("Space");
        press("Numpad3", "PageDown");
        assertThat(front()).hasText("Front 1");
        press("Numpad3", "3");
        assertThat(front()).hasText("Front 2");
        saved();
        assertThat(ratings()).containsExactly(3);
    }

    @Test
    void a_double_tap_is_one_step() {
        page.setViewportSize(390, 844);
        study(decks.ofCards(learner, 2));
        page.locator("main .dock button").dblclick(new Locator.DblclickOptions().setPosition(40, 20));
        assertThat(page.locator(".back")).isVisible();
        assertThat(front()).hasText("Front 1");
        page.locator(".grades [value=good]").click();
        assertThat(front()).hasText("Front 2");
        saved();
        assertThat(ratings()).containsExactly(3);
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
        assertThat(page.locator("#said.tag")).hasText("Suspended: not asked any more. Undo brings it back.");
        page.locator(".dock button").click();
        assertThat(page.locator("#said.tag")).hasCount(0);
        saved();
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
        assertThat(page.locator("#incomplete")).hasText("Not checked yet. Choose two.");
        assertThat(page.locator("#question fieldset")).hasAttribute("aria-describedby", "incomplete");
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
        theMissedAnswerIsTakenBack();
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
        assertThat(page.locator("main h1")).hasText("Done for now");
        assertThat(page.locator(".facts dt")).hasText(new String[] {"answer", "not known", "minute"});
        assertThat(page.locator(".returning")).containsText("Cards that return in this sitting: 1");
        saved();
        page.locator("[data-act=early]").click();
        assertThat(front()).hasText("Front 1");
        page.keyboard().press("Space");
        assertThat(page.locator(".grades [value=good] small")).hasText(Pattern.compile("\\d+ d"));
        page.keyboard().press("Space");
        assertThat(page.locator("main h1")).hasText("Nothing more here now");
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
    void a_card_that_was_left_out_does_not_come_with_the_next_ones_before_the_server_knows() {
        page.clock().install();
        study(decks.ofCards(learner, 3));
        profile.route("**/api/v1/cards/*/state", Route::abort);
        page.keyboard().press("Minus");
        assertThat(front()).hasText("Front 2");
        page.clock().fastForward("00:06");
        page.waitForResponse("**/api/v1/review/queue*", () -> easily(2));
        assertThat(page.locator("main h1")).hasText("Nothing more here now");
        profile.unroute("**/api/v1/cards/*/state");
        browser.forgive();
    }

    @Test
    void an_answer_stays_when_leaving_its_card_out_is_taken_back() {
        study(decks.of(learner, StudyDecks.QUESTION));
        choose("one");
        choose("four");
        page.keyboard().press("Enter");
        assertThat(page.locator(".word")).hasText("Wrong");
        page.keyboard().press("Minus");
        assertThat(page.locator("main h1")).hasText("Nothing more here now");
        page.keyboard().press("u");
        assertThat(page.locator(".returning")).containsText("Cards that return in this sitting: 1");
        theMissedAnswerIsTakenBack();
    }

    @Test
    void the_end_of_a_round_counts_down_and_leaves_the_reader_in_peace() {
        page.clock().install();
        study(decks.ofCards(learner, 1));
        page.keyboard().press("Space");
        page.keyboard().press("Digit1");
        saved();
        Locator link = page.locator("main ol a").first();
        link.focus();
        page.clock().fastForward("01:05");
        assertThat(page.locator(".returning")).hasText("Cards that are due again: 1.");
        assertThat(page.locator("[data-act=go-on]")).isVisible();
        page.clock().fastForward("00:10");
        assertThat(link).isFocused();
    }

    @Test
    void more_cards_are_there_before_the_first_run_out() {
        study(decks.ofCards(learner, 20));
        learner.set("newPerDay", 60);
        study(decks.ofCards(learner, 50));
        easily(20);
        assertThat(page.locator("main h1")).hasText("Done for now");
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
        learner.set("newPerDay", 0);
        study(decks.ofCards(learner, 2));
        assertThat(page.locator("main h1")).hasText("Nothing more here now");
        assertThat(page.locator("main ol a").first()).hasAttribute("href", "/practice");
        page.locator("a.btn[href='/study']").click();
        assertThat(front()).hasText("Alone");
    }

    private void theMissedAnswerIsTakenBack() {
        saved();
        assertThat(ratings()).containsExactly(1);
        page.keyboard().press("u");
        assertThat(page.locator("#question")).isVisible();
        saved();
        assertThat(ratings()).isEmpty();
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
                        () => new Promise((resolve, reject) => {
                          const opening = indexedDB.open('gongbu');
                          opening.onerror = reject;
                          opening.onsuccess = () => {
                            const asked = opening.result.transaction('outbox').objectStore('outbox').index('account')
                                .count(document.body.dataset.account);
                            asked.onsuccess = () => {
                              opening.result.close();
                              resolve(asked.result);
                            };
                          };
                        })
                        """).equals(0));
    }

    private void know() {
        page.keyboard().press("Space");
        page.keyboard().press("Digit3");
    }

    /** So well that they don't return in this sitting. */
    private void easily(int cards) {
        for (int card = 1; card <= cards; card++) {
            page.keyboard().press("Space");
            page.keyboard().press("Digit4");
        }
    }

    private void press(String code, String key) {
        page.evaluate(
                "([code, key]) => document.body.dispatchEvent(new KeyboardEvent('keydown', {code, key, bubbles: true}))",
                List.of(code, key));
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
