package dev.gongbu.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import dev.gongbu.support.Browser;
import dev.gongbu.support.Browser.Look;
import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@Tag("browser")
class ProgressBrowserTest {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_status_is_saved_at_once_and_the_focus_stays() {
        Page page = open("/syllabus/gcp-professional-data-engineer/v4.2");
        Locator line = page.locator("[id='objective-1.1']");
        Locator learning = line.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Learning"));
        assertThat(line.getByRole(AriaRole.BUTTON)).hasCount(0);

        line.getByRole(AriaRole.RADIO).first().focus();
        page.keyboard().press("ArrowRight");

        assertThat(line.getByRole(AriaRole.STATUS)).containsText("Saved");
        assertThat(learning).isFocused();
        Browser.go(page, "/syllabus/gcp-professional-data-engineer/v4.2");
        assertThat(learning).isChecked();
    }

    @Test
    void what_could_not_be_saved_is_not_called_saved() {
        Page page = open("/syllabus/gcp-professional-data-engineer/v4.2");
        Locator line = page.locator("[id='objective-1.1']");
        line.getByText("Learning").click();
        assertThat(line.getByRole(AriaRole.STATUS)).containsText("Saved");

        page.context().setOffline(true);
        line.getByText("Confident").click();

        assertThat(line.getByRole(AriaRole.STATUS)).containsText("Not saved");
        page.context().setOffline(false);
        line.getByRole(AriaRole.BUTTON).click();
        Browser.go(page, "/syllabus/gcp-professional-data-engineer/v4.2");
        assertThat(line.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Confident")))
                .isChecked();
        browser.forgive();
    }

    @Test
    void whoever_was_signed_out_meanwhile_is_asked_to_sign_in() {
        Page page = open("/syllabus/gcp-professional-data-engineer/v4.2");
        page.context().clearCookies();
        page.locator("[id='objective-1.1']").getByText("Learning").click();
        assertThat(page.locator("main")).containsText("Sign in");
        browser.forgive();
    }

    @Test
    void a_page_of_somebody_else_saves_nothing_for_who_is_signed_in_now() {
        Page page = open("/syllabus/gcp-professional-data-engineer/v4.2");
        Learner other = Learner.guest();
        page.context().addCookies(List.of(cookie(other)));
        Locator confident = page.locator("[id='objective-1.1']").getByText("Confident");
        page.waitForResponse(answer -> answer.status() == 409, confident::click);
        Browser.ready(page);
        assertThat(page.locator("body")).hasAttribute("data-account", other.id().toString());
        assertThat(page.locator("[id='objective-1.1'] [value=not-started]")).isChecked();
        browser.forgive();
    }

    @Test
    void a_course_shows_its_units_as_soon_as_it_is_marked() {
        Page page = open("/courses");
        Locator line = page.locator("#line-preparing-for-your-journey");

        line.getByText("Active").click();
        assertThat(line.getByRole(AriaRole.STATUS)).containsText("Saved");
        assertThat(page.locator("#no-courses")).isHidden();
        line.getByLabel("Units done").fill("4");
        page.keyboard().press("Tab");

        assertThat(line).containsText("4 of 6 units done");
        line.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("#no-courses")).isVisible();
    }

    private static Cookie cookie(Learner learner) {
        return new Cookie("gongbu", learner.token()).setUrl("http://localhost:" + RestAssured.port);
    }

    private Page open(String path) {
        BrowserContext context = browser.context(Look.PHONE);
        context.addCookies(List.of(cookie(Learner.guest())));
        Page page = browser.watched(context);
        Browser.go(page, path);
        return page;
    }
}
