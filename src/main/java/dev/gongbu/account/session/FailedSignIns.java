package dev.gongbu.account.session;

import dev.gongbu.account.AccountName;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Limits how often passwords can be tried, counted in the database so that every node counts the same: {@value
 * #PER_NAME} failures for a name and {@value #PER_ADDRESS} from an address within 15 minutes block either for 15
 * minutes. Each count is a short transaction of its own, whatever becomes of the attempt.
 */
@ApplicationScoped
public class FailedSignIns implements PanacheRepositoryBase<SignInFailure, String> {

    static final int PER_NAME = 10;
    static final int PER_ADDRESS = 50;

    private static final Logger LOG = Logger.getLogger(FailedSignIns.class);

    private final Clock clock;

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** Counts an attempt; the answer says how long to wait if it may not be made. */
    public Optional<Duration> count(AccountName name, String address) {
        Optional<Duration> wait = count(subject(address), PER_ADDRESS);
        if (wait.isPresent()) {
            return wait;
        }
        Optional<Duration> nameWait = count(subject(name), PER_NAME);
        if (nameWait.isPresent()) {
            forgive(subject(address));
        }
        return nameWait;
    }

    /** The attempt was right: the name starts anew, the address has one failure fewer. */
    public void forgive(AccountName name, String address) {
        QuarkusTransaction.requiringNew().run(() -> delete("subject", subject(name)));
        forgive(subject(address));
    }

    /** Forgets what is older than any block. */
    public long deleteOld() {
        Instant old = clock.instant().minus(SignInFailure.WINDOW).minus(SignInFailure.BLOCK);
        return QuarkusTransaction.requiringNew().call(() -> delete("firstAt < ?1", old));
    }

    private Optional<Duration> count(String subject, int limit) {
        begin(subject);
        return QuarkusTransaction.requiringNew()
                .call(() -> locked(subject).flatMap(failure -> failure.count(clock.instant(), limit)));
    }

    private void forgive(String subject) {
        QuarkusTransaction.requiringNew().run(() -> locked(subject).ifPresent(SignInFailure::forgive));
    }

    private Optional<SignInFailure> locked(String subject) {
        return Optional.ofNullable(findById(subject, LockModeType.PESSIMISTIC_WRITE));
    }

    private void begin(String subject) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (findById(subject) == null) {
                    persistAndFlush(new SignInFailure(subject, clock.instant()));
                }
            });
        } catch (PersistenceException | QuarkusTransactionException e) {
            LOG.debugf(e, "somebody else began to count %s at the same moment", subject);
        }
    }

    private static String subject(AccountName name) {
        return "name:" + SecretToken.sha256(name.key());
    }

    private static String subject(String address) {
        return "address:" + SecretToken.sha256(address);
    }
}
