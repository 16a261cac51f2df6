package dev.gongbu.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The account that sends this request. */
@RequestScoped
public class CurrentAccount {

    private final SecurityIdentity identity;
    private final Accounts accounts;

    CurrentAccount(SecurityIdentity identity, Accounts accounts) {
        this.identity = identity;
        this.accounts = accounts;
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
     * The account as the database has it, managed when a transaction runs.
     *
     * @throws UnauthorizedException if nobody is signed in, or the account was deleted meanwhile
     */
    public Account get() {
        return accounts.findByIdOptional(id()).orElseThrow(UnauthorizedException::new);
    }
}
