package dev.gongbu.account.session;

import dev.gongbu.account.AccountKind;
import dev.gongbu.web.Uuids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tokens of scripts. */
@ApplicationScoped
public class ApiTokens implements PanacheRepositoryBase<ApiToken, UUID> {

    private static final String FIND = "select new dev.gongbu.account.session.ApiTokens$Found("
            + "a.id, a.kind, a.name, a.language, a.zone, t.lastUsedAt) from ApiToken t, Account a "
            + "where t.tokenHash = :hash and a.id = t.account";

    private final Clock clock;

    ApiTokens(Clock clock) {
        this.clock = clock;
    }

    /** A token that was made just now: the one moment at which its text is known. */
    public record Created(UUID id, String name, SecretToken token) {}

    @Transactional
    public Created create(UUID account, String name) {
        SecretToken token = SecretToken.forScript();
        UUID id = Uuids.next();
        persist(new ApiToken(id, account, name, token, clock.instant()));
        return new Created(id, name, token);
    }

    /** The account's tokens, the newest first. */
    public List<ApiToken> of(UUID account) {
        return list("account", Sort.descending("createdAt", "id"), account);
    }

    /** Whose token this is; notes the use, at most once an hour. Otherwise nothing is written, so nobody waits. */
    @ActivateRequestContext
    Optional<AuthenticatedAccount> use(SecretToken token) {
        Instant now = clock.instant();
        Optional<Found> found =
                getEntityManager()
                        .createQuery(FIND, Found.class)
                        .setParameter("hash", token.hash())
                        .getResultList()
                        .stream()
                        .findFirst();
        return found.map(row -> {
            Instant last = row.lastUsedAt();
            if (last == null || last.plus(Session.SEEN_EVERY).isBefore(now)) {
                QuarkusTransaction.joiningExisting()
                        .run(() -> update("lastUsedAt = ?1 where tokenHash = ?2", now, token.hash()));
            }
            return row.signedIn();
        });
    }

    /** Makes the token useless; false when the account has no such token. */
    @Transactional
    public boolean revoke(UUID account, UUID id) {
        return delete("account = ?1 and id = ?2", account, id) > 0;
    }

    record Found(
            UUID account,
            AccountKind kind,
            @Nullable String name,
            String language,
            String zone,
            @Nullable Instant lastUsedAt) {

        AuthenticatedAccount signedIn() {
            return new AuthenticatedAccount(account, kind, name, language, zone);
        }
    }
}
