package dev.gongbu.account.session;

import dev.gongbu.sql.Jdbc;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All browsers that are signed in. Sessions are rows, so a restart signs nobody out and one can be revoked. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, String> {

    private static final String FIND = "select " + AuthenticatedAccount.COLUMNS
            + ", s.last_seen_at, s.expires_at from session s join account a on a.id = s.account_id where s.token_hash = ?";

    private final Jdbc jdbc;
    private final KnownTokens known;
    private final Clock clock;

    Sessions(Jdbc jdbc, KnownTokens known, Clock clock) {
        this.jdbc = jdbc;
        this.known = known;
        this.clock = clock;
    }

    /**
     * A session in use.
     *
     * @param renewed true when it was prolonged just now, and the cookie should be too
     */
    public record Used(KnownTokens.Known session, boolean renewed) {}

    /** Signs a browser in. */
    @Transactional
    public SecretToken open(UUID account) {
        SecretToken token = SecretToken.forSession();
        persist(new Session(token, account, clock.instant()));
        return token;
    }

    /** Whose session this is; prolongs it, at most once an hour. Otherwise nothing is written, so nobody waits. */
    public Optional<Used> use(SecretToken token) {
        Instant now = clock.instant();
        return find(token).filter(session -> session.alive(now)).map(session -> {
            if (!session.due(now)) {
                return new Used(session, false);
            }
            Instant end = now.plus(Session.LIFE);
            QuarkusTransaction.joiningExisting()
                    .run(() -> jdbc.update(
                            "update session set last_seen_at = ?, expires_at = ? where token_hash = ?",
                            now,
                            end,
                            token.hash()));
            known.forget(token);
            return new Used(KnownTokens.Known.of(session.account(), now, end), true);
        });
    }

    /** Who this session belongs to; empty when it has ended. */
    public Optional<AuthenticatedAccount> account(SecretToken token) {
        return use(token).map(used -> used.session().account());
    }

    private Optional<KnownTokens.Known> find(SecretToken token) {
        return known.find(
                token,
                () -> jdbc
                        .list(
                                FIND,
                                row -> KnownTokens.Known.of(
                                        AuthenticatedAccount.map(row),
                                        row.instant("last_seen_at"),
                                        row.instant("expires_at")),
                                token.hash())
                        .stream()
                        .findFirst());
    }

    @Transactional
    public void close(SecretToken token) {
        delete("tokenHash", token.hash());
        known.forgetAfter(token);
    }

    /** Signs every other browser of this account out; null signs out all. The account is locked, which makes what is known of its tokens forgotten. */
    @Transactional
    public void closeOthers(UUID account, @Nullable SecretToken mine) {
        delete("account = ?1 and tokenHash <> ?2", account, mine == null ? "" : mine.hash());
    }

    @Transactional
    public long deleteExpired() {
        return delete("expiresAt <= ?1", clock.instant());
    }
}
