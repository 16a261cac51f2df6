package dev.gongbu.account.session;

import dev.gongbu.web.Locales;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** The language of the pages as long as nobody is signed in. */
public final class LanguageCookie {

    private LanguageCookie() {}

    public static void set(RoutingContext routing, Locale language) {
        routing.response()
                .addCookie(Cookie.cookie(Locales.COOKIE, language.getLanguage())
                        .setPath("/")
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(routing.request().isSSL())
                        .setMaxAge(Session.LIFE.toSeconds()));
    }
}
