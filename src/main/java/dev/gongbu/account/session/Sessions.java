package dev.gongbu.account.session;

import dev.gongbu.account.AccountKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All browsers that are signed in. Sessions are rows, so a restart signs nobody out and one can be revoked. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, String> {

    private static final String FIND = "select new dev.gongbu.account.session.Sessions$Found("
            + "a.id, a.kind, a.name, a.language, a.zone, s.lastSeenAt) from Session s, Account a "
            + "where s.tokenHash = :hash and s.expiresAt > :now and a.id = s.account";

    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /**
     * A session in use.
     *
     * @param renewed true when it was prolonged just now, and the cookie should be too
     */
    public record Used(AuthenticatedAccount signedIn, boolean renewed) {}

    /** Signs a browser in. */
    @Transactional
    public SecretToken open(UUID account) {
        SecretToken token = SecretToken.forSession();
        persist(new Session(token, account, clock.instant()));
        return token;
    }

    /** Whose session this is; prolongs it, at most once an hour. Otherwise nothing is written, so nobody waits. */
    @ActivateRequestContext
    public Optional<Used> use(SecretToken token) {
        Instant now = clock.instant();
        Optional<Found> found = getEntityManager()
                .createQuery(FIND, Found.class)
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .getResultList()
                .stream()
                .findFirst();
        return found.map(row -> {
            boolean renew = row.lastSeenAt().plus(Session.SEEN_EVERY).isBefore(now);
            if (renew) {
                QuarkusTransaction.joiningExisting()
                        .run(() -> update(
                                "lastSeenAt = ?1, expiresAt = ?2 where tokenHash = ?3",
                                now,
                                now.plus(Session.LIFE),
                                token.hash()));
            }
            return new Used(row.signedIn(), renew);
        });
    }

    @Transactional
    void close(SecretToken token) {
        delete("tokenHash", token.hash());
    }

    /** Signs every other browser of this account out; null signs out all. */
    @Transactional
    void closeOthers(UUID account, @Nullable SecretToken mine) {
        delete("account = ?1 and tokenHash <> ?2", account, mine == null ? "" : mine.hash());
    }

    @Transactional
    public long deleteExpired() {
        return delete("expiresAt <= ?1", clock.instant());
    }

    record Found(
            UUID account, AccountKind kind, @Nullable String name, String language, String zone, Instant lastSeenAt) {

        AuthenticatedAccount signedIn() {
            return new AuthenticatedAccount(account, kind, name, language, zone);
        }
    }
}
