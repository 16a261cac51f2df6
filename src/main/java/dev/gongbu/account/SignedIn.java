package dev.gongbu.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a session or a token belongs to, read once for a request.
 *
 * @param language tag of the settings
 * @param zone     id of the settings
 */
record SignedIn(UUID account, AccountKind kind, @Nullable String name, String language, String zone) {

    /** Under which the security identity carries it. */
    static final String ATTRIBUTE = "gongbu.signed-in";

    static SignedIn as(Account account) {
        return new SignedIn(
                account.id(),
                account.kind(),
                account.name(),
                account.language().getLanguage(),
                account.zone().getId());
    }

    boolean guest() {
        return kind == AccountKind.GUEST;
    }
}
