package dev.gongbu.account.signin;

import dev.gongbu.account.Account;
import dev.gongbu.account.Administrator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as a call shows it.
 *
 * @param name null for guests
 */
record Me(UUID id, @Nullable String name, boolean guest, boolean admin) {

    static Me of(Account account, Administrator administrator) {
        return new Me(account.id(), account.name(), account.guest(), administrator.is(account.id()));
    }
}
