package dev.gongbu.account.session;

import dev.gongbu.account.AccountMessages;
import dev.gongbu.web.Messages;
import dev.gongbu.web.Problem;
import dev.gongbu.web.RequestCheck;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Refuses a request whose {@code Authorization} is wrong, and one that was made for another account than the one that
 * is signed in now: an old tab or an outbox must never write into somebody else's account.
 */
@ApplicationScoped
public class AccountCheck implements RequestCheck {

    private static final String REFUSED = "gongbu.refused";
    private static final String WAIT = "gongbu.wait";
    private static final String CHALLENGE = "Basic realm=\"Gongbu\", charset=\"UTF-8\"";

    private final SecurityIdentity identity;

    AccountCheck(SecurityIdentity identity) {
        this.identity = identity;
    }

    static void markRefused(RoutingContext routing) {
        routing.put(REFUSED, true);
    }

    static void markWait(RoutingContext routing, Duration time) {
        routing.put(WAIT, time);
    }

    @Override
    public Optional<Problem> refuse(RoutingContext routing, Locale locale) {
        Duration wait = routing.get(WAIT);
        if (wait != null) {
            return Optional.of(tooMany(wait, Messages.in(AccountMessages.class, locale)));
        }
        if (routing.get(REFUSED) != null) {
            return Optional.of(unauthorized(routing, Messages.in(AccountMessages.class, locale)));
        }
        String expected = routing.request().getHeader("Gongbu-Account");
        boolean other = expected != null
                && !identity.isAnonymous()
                && !identity.getPrincipal().getName().equals(expected);
        return other
                ? Optional.of(Problem.of(
                        409,
                        "/problems/other-account",
                        Messages.in(AccountMessages.class, locale).otherAccount()))
                : Optional.empty();
    }

    /** An answer to somebody who tried too often; the header counts in whole seconds, rounded up. */
    public static Problem tooMany(Duration wait, AccountMessages texts) {
        return Problem.of(429, texts.tooManyFailures(minutes(wait))).header("Retry-After", seconds(wait));
    }

    public static int minutes(Duration wait) {
        return (int) wait.plusSeconds(59).toMinutes();
    }

    public static String seconds(Duration wait) {
        return Long.toString(wait.plusMillis(999).toSeconds());
    }

    private static Problem unauthorized(RoutingContext routing, AccountMessages texts) {
        return GongbuAuthentication.asksForToken(routing)
                ? challenge(texts.wrongCredentials())
                : Problem.of(401, texts.wrongCredentials());
    }

    /** Asks for a name and a password, as only the call that makes tokens does. */
    static Problem challenge(String detail) {
        return Problem.of(401, detail).header("WWW-Authenticate", CHALLENGE);
    }
}
