package dev.gongbu.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The language of an answer: one of those that the program is written in. */
@RequestScoped
public class Locales {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale KOREAN = Locale.KOREAN;
    public static final List<Locale> SUPPORTED = List.of(ENGLISH, KOREAN);

    /** Remembers the choice of somebody who is not signed in. */
    public static final String COOKIE = "lang";

    private final Viewer viewer;
    private final RoutingContext routing;

    Locales(Viewer viewer, RoutingContext routing) {
        this.viewer = viewer;
        this.routing = routing;
    }

    /** For pages: the account's language, else the cookie, else what the browser accepts, else English. */
    public Locale page() {
        return first(viewer.language(), cookie(), accepted());
    }

    /** For JSON: what the request accepts, else the account's language, else English. */
    public Locale api() {
        return first(accepted(), viewer.language());
    }

    /**
     * The supported language with this tag, regions ignored.
     *
     * @return null when the program is not written in it
     */
    public static @Nullable Locale supported(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String language = Locale.forLanguageTag(tag).getLanguage();
        return SUPPORTED.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Locale cookie() {
        var cookie = request().getCookie(COOKIE);
        return cookie == null ? null : supported(cookie.getValue());
    }

    private @Nullable Locale accepted() {
        String header = request().getHeader("Accept-Language");
        if (header == null) {
            return null;
        }
        try {
            return Locale.lookup(Locale.LanguageRange.parse(header), SUPPORTED);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            return null;
        }
    }

    private HttpServerRequest request() {
        return routing.request();
    }

    private static Locale first(@Nullable Locale... candidates) {
        for (Locale candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return Objects.requireNonNull(ENGLISH);
    }
}
