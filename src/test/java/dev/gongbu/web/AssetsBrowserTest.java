package dev.gongbu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
class AssetsBrowserTest {

    /** What the page got over the network: scripts, style sheets, icons. */
    private static final String FETCHED = """
            () => performance.getEntriesByType('resource')
                .filter(({ name, transferSize }) => /[/](assets|webjars)[/]/.test(name) && transferSize > 0)
                .map(({ name }) => new URL(name).pathname)
            """;

    /** Modules that were found only when another was read, one after the other. */
    private static final String FOUND_LATE = """
            () => {
              const named = new Set(Array.from(document.querySelectorAll('head link, head script'), each => each.href || each.src));
              return performance.getEntriesByType('resource')
                  .filter(({ name }) => /[.]js$/.test(name) && !named.has(name)).map(({ name }) => name);
            }
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_page_that_was_seen_asks_the_network_for_no_module_again() {
        BrowserContext context = browser.context(Look.DESK);
        context.addCookies(
                List.of(new Cookie("gongbu", Learner.guest().token()).setUrl("http://localhost:" + RestAssured.port)));
        Page page = browser.watched(context);
        for (String path : List.of("/study", "/decks")) {
            Browser.go(page, path);
            assertThat((List<?>) page.evaluate(FOUND_LATE)).isEmpty();
        }
        assertThat((List<?>) page.evaluate(FETCHED)).isNotEmpty(); // of the list of decks, which was not seen before
        for (String path : List.of("/study", "/decks", "/study")) {
            Browser.go(page, path);
            page.waitForLoadState();
            assertThat((List<?>) page.evaluate(FETCHED)).as(path).isEmpty();
        }
    }
}
