package dev.gongbu.practice;

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
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@Tag("browser")
@QuarkusTestResource(Databases.class)
class PracticeBrowserTest {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void five_questions_by_keyboard_alone() {
        Page page = begin(browser.context(Look.DESK));
        for (int question = 1; question <= 5; question++) {
            assertThat(page.locator("#question")).isVisible();
            Browser.ready(page);
            for (int key = 1; key <= wanted(page); key++) {
                page.keyboard().press("Digit" + key);
            }
            page.keyboard().press("Enter");
            assertThat(page.locator(".word")).isVisible();
            Browser.ready(page);
            assertThat(page.locator("main h1")).isFocused();
            assertThat(page.locator("main h1"))
                    .containsText(page.locator(".word").textContent().strip());
            page.keyboard().press("Enter");
        }
        assertThat(page.locator("main h1")).hasText(Pattern.compile("\\d of 5 right"));
    }

    @Test
    void a_round_needs_no_scripts() {
        Page page = begin(browser.withoutScripts(Look.PHONE));
        for (int question = 1; question <= 5; question++) {
            for (int option = 0; option < wanted(page); option++) {
                page.locator(".options label").nth(option).click();
            }
            page.locator("button[form=question]").click();
            assertThat(page.locator(".word")).isVisible();
            page.reload();
            assertThat(page.locator(".word")).isVisible();
            page.locator("[data-act=next]").click();
        }
        assertThat(page.locator("main h1")).hasText(Pattern.compile("\\d of 5 right"));
    }

    @Test
    void an_option_is_struck_out_and_a_question_flagged_without_leaving_it() {
        Page page = begin(browser.context(Look.DESK));
        Browser.ready(page);
        page.locator(".options input").first().focus();
        page.keyboard().press("s");
        assertThat(page.locator(".options > li").first()).hasClass("struck");
        assertThat(page.locator("[data-act=strike]").first()).hasAttribute("aria-pressed", "true");
        page.keyboard().press("f");
        assertThat(page.locator("#said")).hasText("Flagged");
        String here = page.url();
        page.reload();
        assertThat(page.locator("form[data-act=flag] button")).hasAttribute("aria-pressed", "true");
        assertThat(page.url()).isEqualTo(here);
    }

    @Test
    void an_option_that_is_struck_out_is_not_chosen_any_more() {
        Page page = begin(browser.context(Look.DESK));
        Browser.ready(page);
        page.keyboard().press("1");
        assertThat(page.locator(".options input:checked")).hasCount(1);
        page.locator("[data-act=strike]").first().click();
        assertThat(page.locator(".options input:checked")).hasCount(0);
    }

    @Test
    void a_problem_is_reported_without_leaving_the_round() {
        Page page = begin(browser.context(Look.PHONE));
        Browser.ready(page);
        for (int key = 1; key <= wanted(page); key++) {
            page.keyboard().press("Digit" + key);
        }
        page.keyboard().press("Enter");
        assertThat(page.locator(".word")).isVisible();
        Browser.ready(page);
        String here = page.url();
        page.locator("[data-act=report]").click();
        page.locator("#problem").fill("Outdated");
        page.context().route("**/problems", Route::abort);
        page.locator("#report button[value=send]").click();
        assertThat(page.locator("#report [role=alert]")).isVisible();
        assertThat(page.locator("#problem")).hasValue("Outdated");
        page.context().unroute("**/problems");
        browser.forgive();
        page.locator("#report button[value=send]").click();
        assertThat(page.locator("[data-act=report]")).hasText("Reported");
        assertThat(page.url()).isEqualTo(here);
    }

    @Test
    void how_sure_one_is_is_never_said_for_the_learner() {
        Page page = begin(browser.context(Look.PHONE));
        assertThat(page.locator("[name=sure]:checked")).hasCount(0);
        assertThat(page.locator("[name=sure]")).hasCount(3);
    }

    /** Starts a round of five questions of the decks that ship. */
    private Page begin(BrowserContext profile) {
        Learner learner = Learner.guest();
        profile.addCookies(
                List.of(new Cookie("gongbu", learner.token()).setUrl("http://localhost:" + RestAssured.port)));
        Page page = browser.watched(profile);
        page.navigate("/practice");
        page.locator("label:has([name=limit][value='5'])").click();
        page.locator("main button.primary").click();
        page.locator("#question").waitFor(new Locator.WaitForOptions());
        return page;
    }

    private static int wanted(Page page) {
        return Integer.parseInt(page.locator("fieldset[data-choose]").getAttribute("data-choose"));
    }
}
