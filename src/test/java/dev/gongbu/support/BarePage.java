package dev.gongbu.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A page with nothing on it, where a test drives the program's modules by themselves. There is no server: the modules
 * come from their files, and {@code bare.js} stands in for {@code fetch} and counts what IndexedDB does.
 */
public final class BarePage {

    /** Where the modules seem to come from. */
    public static final String ADDRESS = "http://localhost";

    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources/assets");
    private static final String HTML = "<!doctype html><html lang=en><title>Bare</title><body data-account=me>";
    private static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

    private BarePage() {}

    /** Serves the page and the modules to whatever tab of this profile asks for them. */
    public static void serveTo(BrowserContext context) {
        context.route(ADDRESS + "/**", BarePage::answer);
        context.addInitScript(read(Path.of("src/test/resources/bare.js")));
    }

    /** Opens the page in this tab. */
    public static void open(Page page) {
        page.navigate(ADDRESS + "/");
    }

    private static void answer(Route route) {
        String path = route.request().url().substring(ADDRESS.length());
        if (path.equals("/")) {
            fulfil(route, "text/html", HTML);
        } else if (path.startsWith("/assets/")) {
            fulfil(route, "text/javascript", read(ASSETS.resolve(path.substring("/assets/".length()))));
        } else {
            route.abort();
        }
    }

    private static void fulfil(Route route, String type, String body) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType(type)
                .setHeaders(Map.of("Content-Security-Policy", POLICY))
                .setBody(body));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
