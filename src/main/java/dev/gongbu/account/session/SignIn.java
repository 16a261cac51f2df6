package dev.gongbu.account.session;

import dev.gongbu.account.Account;
import dev.gongbu.account.AccountName;
import dev.gongbu.account.Accounts;
import dev.gongbu.account.Password;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a name and a password. */
@ApplicationScoped
public class SignIn {

    private final Accounts accounts;
    private final FailedSignIns failures;

    SignIn(Accounts accounts, FailedSignIns failures) {
        this.accounts = accounts;
        this.failures = failures;
    }

    /** What became of an attempt. */
    public sealed interface Outcome {}

    public record Right(AuthenticatedAccount signedIn) implements Outcome {}

    public record Wrong() implements Outcome {}

    /** Too many failures; ask again after this time. */
    public record Wait(Duration time) implements Outcome {}

    /**
     * Checks what was typed. An unknown name takes as long as a wrong password, and neither says which it was.
     *
     * @param address the client's address, which is limited as well
     */
    public Outcome check(@Nullable String typedName, @Nullable String typedPassword, String address) {
        Optional<AccountName> name = AccountName.parse(typedName);
        Optional<Password> password = Password.parse(typedPassword);
        if (name.isEmpty() || password.isEmpty()) {
            return new Wrong();
        }
        Optional<Duration> wait = failures.count(name.get(), address);
        if (wait.isPresent()) {
            return new Wait(wait.get());
        }
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> accounts.byName(name.get()));
        if (!password.get().matches(account.map(Account::passwordHash).orElse(null)) || account.isEmpty()) {
            return new Wrong();
        }
        failures.forgive(name.get(), address);
        return new Right(AuthenticatedAccount.as(account.get()));
    }
}
