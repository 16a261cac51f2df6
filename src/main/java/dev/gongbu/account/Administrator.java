package dev.gongbu.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who runs this server: the account named by {@code gongbu.admin} or, while that is unset, the first named one. */
@ApplicationScoped
public class Administrator {

    private final Accounts accounts;
    private final Optional<String> configured;

    Administrator(Accounts accounts, @ConfigProperty(name = "gongbu.admin") Optional<String> configured) {
        this.accounts = accounts;
        this.configured = configured;
    }

    /** True when this account is the administrator. */
    public boolean is(UUID account) {
        Optional<Account> administrator =
                configured.isPresent() ? configured.flatMap(accounts::byName) : accounts.firstNamed();
        return administrator.map(Account::id).filter(account::equals).isPresent();
    }
}
