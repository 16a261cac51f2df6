package dev.gongbu.account.session;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final SignIn signIn;
    private final BlockingSecurityExecutor worker;

    GongbuAuthentication(Sessions sessions, ApiTokens tokens, SignIn signIn, BlockingSecurityExecutor worker) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.signIn = signIn;
        this.worker = worker;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager ignored) {
        String path = routing.normalizedPath();
        if (FOR_EVERYONE.stream().anyMatch(path::startsWith)) {
            return Uni.createFrom().nullItem();
        }
        String header = routing.request().getHeader("Authorization");
        if (header != null) {
            return worker.executeBlocking(() -> byHeader(routing, header));
        }
        return SessionCookie.CURRENT
                .read(routing)
                .map(token -> worker.executeBlocking(() -> byCookie(routing, token)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    private @Nullable SecurityIdentity byCookie(RoutingContext routing, SecretToken token) {
        return sessions.use(token)
                .map(used -> {
                    if (used.renewed()) {
                        SessionCookie.CURRENT.set(routing, token);
                    }
                    return identity(used.signedIn());
                })
                .orElse(null);
    }

    private @Nullable SecurityIdentity byHeader(RoutingContext routing, String header) {
        Optional<AuthenticatedAccount> found =
                AuthorizationHeader.bearer(header).flatMap(this::byBearer);
        if (found.isEmpty() && asksForToken(routing)) {
            found = AuthorizationHeader.basic(header).flatMap(basic -> byPassword(routing, basic));
        }
        if (found.isEmpty()) {
            AccountCheck.markRefused(routing);
        }
        return found.map(GongbuAuthentication::identity).orElse(null);
    }

    private Optional<AuthenticatedAccount> byBearer(SecretToken token) {
        return token.isForScript() ? tokens.use(token) : sessions.use(token).map(Sessions.Used::signedIn);
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

    private static SecurityIdentity identity(AuthenticatedAccount signedIn) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(signedIn.account().toString()))
                .addAttribute(AuthenticatedAccount.ATTRIBUTE, signedIn)
                .build();
    }
}
