package dev.gongbu.account.signin;

import dev.gongbu.account.Account;
import dev.gongbu.account.AccountMessages;
import dev.gongbu.account.AccountName;
import dev.gongbu.account.Accounts;
import dev.gongbu.account.Password;
import dev.gongbu.account.PasswordHash;
import dev.gongbu.account.session.AccountCheck;
import dev.gongbu.account.session.ApiTokens;
import dev.gongbu.account.session.FailedSignIns;
import dev.gongbu.account.session.SecretToken;
import dev.gongbu.account.session.Sessions;
import dev.gongbu.web.FieldError;
import dev.gongbu.web.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives accounts their names and passwords, and refuses in the reader's words: one way for pages and calls. */
@ApplicationScoped
public class Registration {

    private final SignUp signUp;
    private final SignUpPolicy policy;
    private final FailedSignIns failures;
    private final Accounts accounts;
    private final Sessions sessions;
    private final ApiTokens tokens;

    Registration(
            SignUp signUp,
            SignUpPolicy policy,
            FailedSignIns failures,
            Accounts accounts,
            Sessions sessions,
            ApiTokens tokens) {
        this.signUp = signUp;
        this.policy = policy;
        this.failures = failures;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /**
     * A change of credentials.
     *
     * @param currentPassword must be right, unless a guest becomes a named account
     * @param address         where it was sent from
     */
    public record Change(
            @Nullable String username,
            @Nullable String password,
            @Nullable String currentPassword,
            String address) {}

    /** @throws Problem 403 when sign-up is closed, 400 for what does not fit, 409 when the name is taken */
    Account create(CredentialsForm form, Locale language, ZoneId zone, AccountMessages texts) {
        refuseClosed(texts);
        CredentialsForm.Checked checked = form.check(texts);
        return unlessTaken(
                texts, () -> signUp.named(checked.name(), checked.password().hash(), language, zone));
    }

    /**
     * Makes a guest a named account, or gives a named one what the change names. A new password signs out every other
     * browser, and a first one makes the guest's tokens useless: anybody at this browser may have made them.
     *
     * @param keep the session that stays signed in
     * @throws Problem as {@link #create}, and 400 for a wrong current password, 429 after too many of them
     */
    public Account change(Account account, Change change, Optional<SecretToken> keep, AccountMessages texts) {
        if (account.guest()) {
            refuseClosed(texts);
            var checked = new CredentialsForm(change.username(), change.password()).check(texts);
            return unlessTaken(texts, () -> withPassword(account.id(), checked.name(), checked.password(), keep));
        }
        Optional<AccountName> name = AccountName.parse(change.username() == null ? account.name() : change.username());
        Optional<Password> password = Password.parse(change.password());
        List<FieldError> errors = new ArrayList<>();
        if (name.isEmpty()) {
            errors.add(CredentialsForm.badName(texts));
        }
        if (password.isEmpty() && change.password() != null) {
            errors.add(CredentialsForm.badPassword(texts));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        verify(account, change, texts);
        AccountName newName = name.orElseThrow();
        return unlessTaken(
                texts,
                () -> password.map(typed -> withPassword(account.id(), newName, typed, keep))
                        .orElseGet(() -> signUp.rename(account.id(), newName)));
    }

    private Account withPassword(UUID id, AccountName name, Password password, Optional<SecretToken> keep) {
        PasswordHash hash = password.hash();
        return QuarkusTransaction.joiningExisting().call(() -> {
            boolean guest = accounts.lock(id).guest();
            Account changed = signUp.become(id, name, hash);
            sessions.closeOthers(id, keep.orElse(null));
            if (guest) {
                tokens.delete("account", id);
            }
            return changed;
        });
    }

    private void verify(Account account, Change change, AccountMessages texts) {
        AccountName known = AccountName.parse(account.name()).orElseThrow();
        Optional<Duration> wait = failures.count(known, change.address());
        if (wait.isPresent()) {
            throw AccountCheck.tooMany(wait.get(), texts);
        }
        boolean right = Password.parse(change.currentPassword())
                .filter(typed -> typed.matches(account.passwordHash()))
                .isPresent();
        if (!right) {
            throw Problem.badRequest("currentPassword", texts.wrongCurrentPassword());
        }
        failures.forgive(known, change.address());
    }

    private void refuseClosed(AccountMessages texts) {
        if (!policy.open()) {
            throw Problem.of(403, texts.signUpClosed());
        }
    }

    private static Account unlessTaken(AccountMessages texts, Supplier<Account> change) {
        try {
            return change.get();
        } catch (SignUp.NameTakenException e) {
            throw CredentialsForm.taken(texts);
        }
    }
}
