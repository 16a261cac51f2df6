package dev.gongbu.account.session;

import dev.gongbu.account.Account;
import dev.gongbu.account.AccountKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a session or a token belongs to, read once for a request.
 *
 * @param language tag of the settings
 * @param zone     id of the settings
 */
public record AuthenticatedAccount(
        UUID account, AccountKind kind, @Nullable String name, String language, String zone) {

    /** Under which the security identity carries it. */
    static final String ATTRIBUTE = "gongbu.signed-in";

    static AuthenticatedAccount as(Account account) {
        return new AuthenticatedAccount(
                account.id(),
                account.kind(),
                account.name(),
                account.language().getLanguage(),
                account.zone().getId());
    }

    public boolean guest() {
        return kind == AccountKind.GUEST;
    }
}
