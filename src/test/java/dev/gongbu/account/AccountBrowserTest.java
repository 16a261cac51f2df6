package dev.gongbu.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.gongbu.support.Browser;
import dev.gongbu.support.Browser.Look;
import dev.gongbu.support.Inspection;
import dev.gongbu.support.Learner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The states of the account's pages that one only meets on the way: what was wrong, what was just made, what is asked. */
@QuarkusTest
class AccountBrowserTest {

    @RegisterExtension
    final Browser browser = new Browser();

    @Inject
    RememberedAnswers answers;

    @Inject
    EntityManager database;

    private final List<String> wrong = new ArrayList<>();

    /** The phone in Korean on PostgreSQL, the others on H2: what a page looks like doesn't depend on the database. */
    static Stream<Look> looks() {
        if ("postgresql".equals(System.getProperty("quarkus.datasource.db-kind"))) {
            return Stream.of(Look.PHONE.korean());
        }
        return Stream.of(Look.DESK.inTheDark(), new Look(320, 640, false, "en"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_guest_signs_up_and_settles_in(Look look) {
        BrowserContext context = browser.context(look);
        Page page = browser.watched(context);
        Browser.go(page, "/sign-in");
        page.locator("form[action='/guest'] button").click();
        Browser.go(page, "/settings");
        assertThat(page.locator("#zone").inputValue()).isEqualTo("Asia/Seoul");
        page.locator("details summary").last().click();
        inspect(page, look, "settings-guest");

        Browser.go(page, "/sign-up?next=/settings");
        page.locator("#username").fill("a\u200bb");
        page.locator("#password").fill("short");
        send(page, "form[action='/sign-up'] button");
        inspect(page, look, "sign-up-wrong");
        String name = Learner.freshName("browser");
        page.locator("#username").fill(name);
        page.locator("#password").fill(Learner.PASSWORD);
        send(page, "form[action='/sign-up'] button");
        assertThat(page.url()).endsWith("/settings");

        page.locator("#zone").fill("Mars/Base");
        page.locator("#tokenName").fill("not sent along");
        send(page, "form[action='/settings'] button");
        assertThat(page.locator("#zone").inputValue()).isEqualTo("Mars/Base");
        inspect(page, look, "settings-wrong");
        page.locator("#tokenName").fill("My script");
        send(page, "form[action='/settings/tokens'] button");
        page.locator("details summary").last().click();
        inspect(page, look, "settings-token");

        page.locator("#confirm").fill(name);
        send(page, "form[action='/settings/delete'] button");
        Browser.go(page, "/sign-in");
        page.locator("#username").fill(name);
        page.locator("#password").fill(Learner.PASSWORD);
        send(page, "form[action='/sign-in'] button");
        inspect(page, look, "sign-in-wrong");
        browser.forgive();
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_guest_signs_in_to_an_older_account(Look look) {
        String name = Learner.freshName("older");
        Learner.named(name);
        Learner guest = Learner.guest();
        answers.answered(guest.id(), Instant.parse("2026-11-23T10:00:00Z"), Instant.parse("2026-11-23T10:01:00Z"));
        BrowserContext context = browser.context(look);
        Page page = of(guest, context);
        Browser.go(page, "/sign-in?next=/settings");
        page.locator("#username").fill(name);
        page.locator("#password").fill(Learner.PASSWORD);
        send(page, "form[action='/sign-in'] button");
        inspect(page, look, "bring");
        send(page, "button[value='yes']");
        assertThat(page.url()).endsWith("/settings");
        assertThat(answers.answers(guest.id())).isZero();
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_waits_in_the_browser_of_a_guest_goes_along_into_the_older_account() {
        String name = Learner.freshName("older");
        Learner older = Learner.named(name);
        Learner guest = Learner.guest();
        BrowserContext context = browser.context(Look.DESK);
        Page page = of(guest, context);
        Browser.go(page, "/study");
        page.keyboard().press("Space");
        page.keyboard().press("Digit3");
        page.waitForCondition(() -> logged(guest) == 1);
        AtomicInteger refused = refuse(context);
        page.keyboard().press("Space");
        page.keyboard().press("Digit3");
        page.waitForCondition(() -> refused.get() > 0);
        Browser.go(page, "/sign-in?next=/settings");
        page.locator("#username").fill(name);
        page.locator("#password").fill(Learner.PASSWORD);
        send(page, "form[action='/sign-in'] button");
        context.unroute("**/api/v1/review/answers");
        page.waitForResponse(
                "**/api/v1/review/answers",
                () -> page.locator("button[value='yes']").click());
        page.waitForURL("**/settings");
        page.waitForCondition(() -> logged(older) == 2);
        browser.forgive();
    }

    @Test
    void a_guest_whose_only_answers_still_wait_is_asked_to_bring_them_along() {
        String name = Learner.freshName("older");
        Learner.named(name);
        Learner guest = Learner.guest();
        BrowserContext context = browser.context(Look.DESK);
        Page page = of(guest, context);
        AtomicInteger refused = refuse(context);
        answer(page, refused);
        Browser.go(page, "/sign-in");
        assertThat(logged(guest)).isZero();
        context.unroute("**/api/v1/review/answers");
        signIn(page, name);
        page.waitForURL("**/sign-in/bring?**");
        assertThat(logged(guest)).isEqualTo(1);
        browser.forgive();
    }

    @Test
    void who_signs_in_while_the_answers_are_on_their_way_is_asked_as_well() {
        String name = Learner.freshName("older");
        Learner.named(name);
        Learner guest = Learner.guest();
        BrowserContext context = browser.context(Look.DESK);
        Page page = of(guest, context);
        AtomicInteger refused = new AtomicInteger();
        List<com.microsoft.playwright.Route> held = new ArrayList<>();
        context.route("**/api/v1/review/answers", route -> {
            if (String.valueOf(route.request().headers().get("referer")).contains("/sign-in")) {
                held.add(route);
            } else {
                refused.incrementAndGet();
                route.abort();
            }
        });
        answer(page, refused);
        page.navigate("/sign-in");
        page.waitForCondition(() -> !held.isEmpty());
        signIn(page, name);
        context.unroute("**/api/v1/review/answers");
        held.forEach(com.microsoft.playwright.Route::resume);
        page.waitForURL("**/sign-in/bring?**");
        assertThat(logged(guest)).isEqualTo(1);
        browser.forgive();
    }

    private Page of(Learner guest, BrowserContext context) {
        context.addCookies(List.of(new Cookie("gongbu", guest.token()).setUrl("http://localhost:" + RestAssured.port)));
        return browser.watched(context);
    }

    /** Grades a card whose way is cut. */
    private static void answer(Page page, AtomicInteger refused) {
        Browser.go(page, "/study");
        page.keyboard().press("Space");
        page.keyboard().press("Digit3");
        page.waitForCondition(() -> refused.get() > 0);
    }

    private static void signIn(Page page, String name) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(Learner.PASSWORD);
        page.locator("form[action='/sign-in'] button").click();
    }

    /** Cuts the way of the answers; counts how often one was tried, which is after it was kept in the browser. */
    private static AtomicInteger refuse(BrowserContext context) {
        AtomicInteger refused = new AtomicInteger();
        context.route("**/api/v1/review/answers", route -> {
            refused.incrementAndGet();
            route.abort();
        });
        return refused;
    }

    private long logged(Learner learner) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long)
                        database.createNativeQuery("select count(*) from review_log where account_id = ?1", Long.class)
                                .setParameter(1, learner.id())
                                .getSingleResult());
    }

    private static void send(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
        Browser.ready(page);
    }

    private void inspect(Page page, Look look, String name) {
        wrong.addAll(Inspection.of(page, name));
        wrong.addAll(Inspection.width(page, name));
        Inspection.picture(page, name + "-" + look);
    }
}
