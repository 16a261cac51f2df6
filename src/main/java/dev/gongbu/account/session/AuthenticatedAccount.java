package dev.gongbu.account.session;

import dev.gongbu.Coded;
import dev.gongbu.account.Account;
import dev.gongbu.account.AccountKind;
import dev.gongbu.account.Learner;
import dev.gongbu.account.Learners;
import dev.gongbu.sql.Row;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a session or a token belongs to.
 *
 * @param name null for guests
 */
public record AuthenticatedAccount(
        Learner learner, AccountKind kind, @Nullable String name) {

    /** Under which the security identity carries it. */
    static final String ATTRIBUTE = "gongbu.signed-in";

    /** The columns of an account named {@code a}, as {@link #map} reads them. */
    static final String COLUMNS = Learners.COLUMNS + ", a.kind, a.name";

    static AuthenticatedAccount as(Account account) {
        return new AuthenticatedAccount(account.learner(), account.kind(), account.name());
    }

    static AuthenticatedAccount map(Row row) throws SQLException {
        return new AuthenticatedAccount(
                Learners.map(row), Coded.known(AccountKind.class, row.text("kind")), row.textOrNull("name"));
    }

    public UUID account() {
        return learner.id();
    }

    public boolean guest() {
        return kind == AccountKind.GUEST;
    }
}
