package dev.gongbu.account.session;

import dev.gongbu.account.Account;
import dev.gongbu.account.Accounts;
import dev.gongbu.account.Learner;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The account that sends this request. */
@RequestScoped
public class CurrentAccount {

    private final SecurityIdentity identity;
    private final Accounts accounts;
    private final RoutingContext routing;

    CurrentAccount(SecurityIdentity identity, Accounts accounts, RoutingContext routing) {
        this.identity = identity;
        this.accounts = accounts;
        this.routing = routing;
    }

    /** True for guests and named accounts alike. */
    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    /**
     * The account's id.
     *
     * @throws UnauthorizedException if nobody is signed in, which becomes an answer 401 or the way to the sign-in
     */
    public UUID id() {
        if (!signedIn()) {
            throw new UnauthorizedException();
        }
        return UUID.fromString(identity.getPrincipal().getName());
    }

    /**
     * Who studies, with the settings as they were when the request came in.
     *
     * @throws UnauthorizedException if nobody is signed in
     */
    public Learner learner() {
        if (!signedIn()) {
            throw new UnauthorizedException();
        }
        return identity.<AuthenticatedAccount>getAttribute(AuthenticatedAccount.ATTRIBUTE)
                .learner();
    }

    /**
     * The account's time zone, as it was when the request came in.
     *
     * @throws UnauthorizedException if nobody is signed in
     */
    public ZoneId zone() {
        return learner().zone();
    }

    /**
     * The account as the database has it, managed when a transaction runs.
     *
     * @throws UnauthorizedException if nobody is signed in, or the account was deleted meanwhile
     */
    public Account get() {
        return accounts.findByIdOptional(id()).orElseThrow(UnauthorizedException::new);
    }

    /** The session that this request came with; empty for a script's token. */
    public Optional<SecretToken> session() {
        String header = routing.request().getHeader("Authorization");
        Optional<SecretToken> shown =
                header == null ? SessionCookie.CURRENT.read(routing) : AuthorizationHeader.bearer(header);
        return shown.filter(token -> !token.isForScript());
    }
}
