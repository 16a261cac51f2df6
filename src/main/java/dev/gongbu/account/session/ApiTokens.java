package dev.gongbu.account.session;

import dev.gongbu.account.AccountChanging;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.web.Uuids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tokens of scripts. */
@ApplicationScoped
public class ApiTokens implements PanacheRepositoryBase<ApiToken, UUID> {

    private static final String FIND = "select " + AuthenticatedAccount.COLUMNS
            + ", t.last_used_at from api_token t join account a on a.id = t.account_id where t.token_hash = ?";

    private final Jdbc jdbc;
    private final KnownTokens known;
    private final Event<AccountChanging> changing;
    private final Clock clock;

    ApiTokens(Jdbc jdbc, KnownTokens known, Event<AccountChanging> changing, Clock clock) {
        this.jdbc = jdbc;
        this.known = known;
        this.changing = changing;
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
    Optional<KnownTokens.Known> use(SecretToken token) {
        Instant now = clock.instant();
        return find(token).map(found -> {
            if (!found.due(now)) {
                return found;
            }
            QuarkusTransaction.joiningExisting()
                    .run(() -> jdbc.update(
                            "update api_token set last_used_at = ? where token_hash = ?", now, token.hash()));
            known.forget(token);
            return KnownTokens.Known.of(found.account(), now, null);
        });
    }

    private Optional<KnownTokens.Known> find(SecretToken token) {
        return known.find(
                token,
                () -> jdbc
                        .list(
                                FIND,
                                row -> KnownTokens.Known.of(
                                        AuthenticatedAccount.map(row), row.instantOrNull("last_used_at"), null),
                                token.hash())
                        .stream()
                        .findFirst());
    }

    /** Makes the token useless; false when the account has no such token. */
    @Transactional
    public boolean revoke(UUID account, UUID id) {
        changing.fire(new AccountChanging(account));
        return delete("account = ?1 and id = ?2", account, id) > 0;
    }
}
