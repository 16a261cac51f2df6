package dev.gongbu.account.session;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who sends a request: by the bearer token, by name and password where a token is asked for, or by the
 * cookie. An {@code Authorization} header goes before the cookie. A cookie that is not known is nobody; a header that
 * is wrong is left for {@link AccountCheck} to refuse, in the words of the shell.
 */
@ApplicationScoped
class GongbuAuthentication implements HttpAuthenticationMechanism {

    static final String TOKENS = "/api/v1/tokens";

    /** Nobody asks who reads these. */
    private static final List<String> FOR_EVERYONE = List.of("/assets/", "/webjars/", "/health", "/metrics");

    private final Sessions sessions;
    private final ApiTokens tokens;
    private final KnownTokens known;
    private final SignIn signIn;
    private final BlockingSecurityExecutor worker;
    private final Clock clock;

    GongbuAuthentication(
            Sessions sessions,
            ApiTokens tokens,
            KnownTokens known,
            SignIn signIn,
            BlockingSecurityExecutor worker,
            Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.known = known;
        this.signIn = signIn;
        this.worker = worker;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager ignored) {
        String path = routing.normalizedPath();
        if (FOR_EVERYONE.stream().anyMatch(path::startsWith)) {
            return Uni.createFrom().nullItem();
        }
        String header = routing.request().getHeader("Authorization");
        if (header != null) {
            return remembered(AuthorizationHeader.bearer(header))
                    .orElseGet(() -> worker.executeBlocking(() -> byHeader(routing, header)));
        }
        Optional<SecretToken> cookie = SessionCookie.CURRENT.read(routing);
        if (cookie.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        SecretToken token = cookie.get();
        return remembered(cookie).orElseGet(() -> worker.executeBlocking(() -> byCookie(routing, token)));
    }

    /** Who was let in by this token some seconds ago, without a thread that may wait for the database. */
    private Optional<Uni<SecurityIdentity>> remembered(Optional<SecretToken> token) {
        Instant now = clock.instant();
        return token.flatMap(known::get)
                .filter(found -> found.alive(now) && !found.due(now))
                .map(found -> Uni.createFrom().item(found.identity()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    private @Nullable SecurityIdentity byCookie(RoutingContext routing, SecretToken token) {
        Optional<Sessions.Used> used = sessions.use(token);
        if (used.filter(Sessions.Used::renewed).isPresent()) {
            SessionCookie.CURRENT.set(routing, token);
        }
        return used.map(found -> found.session().identity()).orElse(null);
    }

    private @Nullable SecurityIdentity byHeader(RoutingContext routing, String header) {
        Optional<KnownTokens.Known> found = AuthorizationHeader.bearer(header).flatMap(this::byBearer);
        if (found.isEmpty() && asksForToken(routing)) {
            found = AuthorizationHeader.basic(header)
                    .flatMap(basic -> byPassword(routing, basic))
                    .map(account -> KnownTokens.Known.of(account, null, null));
        }
        if (found.isEmpty()) {
            AccountCheck.markRefused(routing);
        }
        return found.map(KnownTokens.Known::identity).orElse(null);
    }

    private Optional<KnownTokens.Known> byBearer(SecretToken token) {
        return token.isForScript() ? tokens.use(token) : sessions.use(token).map(Sessions.Used::session);
    }

    private Optional<AuthenticatedAccount> byPassword(RoutingContext routing, AuthorizationHeader.Basic basic) {
        SignIn.Outcome outcome = signIn.check(basic.name(), basic.password(), ClientAddress.of(routing));
        if (outcome instanceof SignIn.Wait wait) {
            AccountCheck.markWait(routing, wait.time());
        }
        return outcome instanceof SignIn.Right right ? Optional.of(right.signedIn()) : Optional.empty();
    }

    static boolean asksForToken(RoutingContext routing) {
        return routing.request().method().equals(HttpMethod.POST)
                && routing.normalizedPath().equals(TOKENS);
    }
}
