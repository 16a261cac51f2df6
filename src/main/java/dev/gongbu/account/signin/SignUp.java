package dev.gongbu.account.signin;

import dev.gongbu.account.Account;
import dev.gongbu.account.AccountCreated;
import dev.gongbu.account.AccountName;
import dev.gongbu.account.AccountSettings;
import dev.gongbu.account.Accounts;
import dev.gongbu.account.PasswordHash;
import dev.gongbu.web.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Makes accounts, and makes guests into named ones. */
@ApplicationScoped
public class SignUp {

    private final Accounts accounts;
    private final Clock clock;
    private final Event<AccountCreated> created;

    SignUp(Accounts accounts, Clock clock, Event<AccountCreated> created) {
        this.accounts = accounts;
        this.clock = clock;
        this.created = created;
    }

    /** Somebody else has this name, or one that differs in capitals alone. */
    public static final class NameTakenException extends RuntimeException {

        private static final long serialVersionUID = 1;

        NameTakenException() {
            super("name taken", null, false, false);
        }
    }

    /** A guest, who can study at once. */
    @Transactional
    public UUID guest(Locale language, ZoneId zone) {
        Account account = fresh(language, zone);
        accounts.persist(account);
        created.fire(new AccountCreated(account.id()));
        return account.id();
    }

    /**
     * An account with a name.
     *
     * @throws NameTakenException and nothing is made
     */
    @Transactional
    public Account named(AccountName name, PasswordHash password, Locale language, ZoneId zone) {
        Account account = fresh(language, zone);
        account.become(name, password, clock.instant());
        refuseTaken(name, account.id());
        accounts.persist(account);
        flush();
        created.fire(new AccountCreated(account.id()));
        return account;
    }

    /**
     * Gives a guest a name and a password. The id stays, and with it everything that hangs on it.
     *
     * @throws NameTakenException and nothing changes
     */
    @Transactional
    public Account become(UUID id, AccountName name, PasswordHash password) {
        Account account = accounts.lock(id);
        refuseTaken(name, id);
        account.become(name, password, clock.instant());
        flush();
        return account;
    }

    /**
     * Changes the name, and nothing else.
     *
     * @throws NameTakenException and nothing changes
     */
    @Transactional
    Account rename(UUID id, AccountName name) {
        Account account = accounts.lock(id);
        refuseTaken(name, id);
        account.rename(name);
        flush();
        return account;
    }

    private Account fresh(Locale language, ZoneId zone) {
        return Account.guest(Uuids.next(), AccountSettings.initial(language, zone), clock.instant());
    }

    private void refuseTaken(AccountName name, UUID mine) {
        accounts.byName(name).filter(other -> !other.id().equals(mine)).ifPresent(other -> {
            throw new NameTakenException();
        });
    }

    /** Two may ask for one name at the same moment; the unique key decides. */
    private void flush() {
        try {
            accounts.flush();
        } catch (ConstraintViolationException e) {
            throw new NameTakenException();
        }
    }
}
