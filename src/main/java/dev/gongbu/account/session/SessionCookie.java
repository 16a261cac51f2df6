package dev.gongbu.account.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;

/** The cookies that keep a session in the browser: out of reach for scripts, and sent by this site's pages alone. */
public enum SessionCookie {
    /** Who is signed in. */
    CURRENT("gongbu", Session.LIFE),
    /** The guest who was there before signing in to an older account, until the learner has said what becomes of it. */
    FORMER_GUEST("gongbu-guest", Duration.ofHours(1));

    private final String cookie;
    private final Duration life;

    SessionCookie(String cookie, Duration life) {
        this.cookie = cookie;
        this.life = life;
    }

    public Optional<SecretToken> read(RoutingContext routing) {
        Cookie found = routing.request().getCookie(cookie);
        return found == null || found.getValue().isEmpty()
                ? Optional.empty()
                : Optional.of(new SecretToken(found.getValue()));
    }

    public void set(RoutingContext routing, SecretToken token) {
        put(routing, token.text(), life);
    }

    public void clear(RoutingContext routing) {
        put(routing, "", Duration.ZERO);
    }

    private void put(RoutingContext routing, String content, Duration age) {
        routing.response()
                .addCookie(Cookie.cookie(cookie, content)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(routing.request().isSSL())
                        .setMaxAge(age.toSeconds()));
    }
}
