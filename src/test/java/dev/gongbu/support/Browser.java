package dev.gongbu.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium for a test. What the console complains of fails the test.
 *
 * <pre>{@code
 * @RegisterExtension
 * final Browser browser = new Browser();
 * Page page = browser.open(Look.PHONE, "/");
 * }</pre>
 */
public class Browser implements BeforeEachCallback, AfterEachCallback {

    /** How a page is looked at. */
    public record Look(int width, int height, boolean dark, String language) {
        public static final Look PHONE = new Look(390, 844, false, "en");
        public static final Look DESK = new Look(1280, 900, false, "en");

        public Look korean() {
            return new Look(width, height, dark, "ko");
        }

        public Look inTheDark() {
            return new Look(width, height, true, language);
        }

        @Override
        public String toString() {
            return width + (dark ? "-dark-" : "-light-") + language;
        }
    }

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** A fresh profile without cookies. */
    public BrowserContext context(Look look) {
        return context(look, "http://localhost:" + RestAssured.port);
    }

    /** A fresh profile without cookies that runs no scripts. */
    public BrowserContext withoutScripts(Look look) {
        return context(options(look, "http://localhost:" + RestAssured.port).setJavaScriptEnabled(false));
    }

    /** A fresh profile without cookies, for the program at this address. */
    public BrowserContext context(Look look, String address) {
        return context(options(look, address));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(Look look, String address) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setHasTouch(look.width() < 600)
                .setTimezoneId("Asia/Seoul")
                .setLocale(look.language().equals("ko") ? "ko-KR" : "en-GB");
    }

    private BrowserContext context(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium().newContext(options);
        context.setDefaultTimeout(10_000);
        contexts.add(context);
        return context;
    }

    /** Opens this address in a fresh profile and waits until the page is ready. */
    public Page open(Look look, String path) {
        Page page = watched(context(look));
        go(page, path);
        return page;
    }

    /** A new tab of this profile whose console is watched. */
    public Page watched(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("net::ERR_INTERNET_DISCONNECTED")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Goes to this address and waits until the page is ready. */
    public static void go(Page page, String path) {
        page.navigate(path);
        ready(page);
    }

    /** Waits until the page says that its scripts are bound. */
    public static void ready(Page page) {
        page.locator("html[data-ready]")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** Forgets complaints that the test provoked on purpose, for example by refusing a request. */
    public void forgive() {
        complaints.clear();
    }

    /** Forgets complaints that have this in them, and no others. */
    public void forgive(String part) {
        complaints.removeIf(complaint -> complaint.contains(part));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        complaints.clear();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        if (test.getExecutionException().isEmpty()) {
            assertThat(complaints).as("what the console complained of").isEmpty();
        }
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            var options = Chromium.options();
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }
}
