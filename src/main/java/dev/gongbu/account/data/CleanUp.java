package dev.gongbu.account.data;

import dev.gongbu.account.AccountData;
import dev.gongbu.account.Accounts;
import dev.gongbu.account.Deletion;
import dev.gongbu.account.session.FailedSignIns;
import dev.gongbu.account.session.Sessions;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Deletes what nobody will come back for: guests without an answer for 30 days, and sessions that have ended. */
@ApplicationScoped
class CleanUp {

    static final Duration GUESTS_STAY = Duration.ofDays(30);

    private static final Logger LOG = Logger.getLogger(CleanUp.class);

    private final Accounts accounts;
    private final Sessions sessions;
    private final FailedSignIns failures;
    private final Deletion deletion;
    private final List<AccountData> rooms;
    private final Clock clock;

    CleanUp(
            Accounts accounts,
            Sessions sessions,
            FailedSignIns failures,
            Deletion deletion,
            @All List<AccountData> rooms,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.failures = failures;
        this.deletion = deletion;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** Runs once an hour; on several nodes it does no harm twice. */
    @Scheduled(cron = "{gongbu.clean-up}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        sessions.deleteExpired();
        failures.deleteOld();
        int guests = deleteGuests();
        if (guests > 0) {
            LOG.infof("%d guests had no answer for %d days and were deleted", guests, GUESTS_STAY.toDays());
        }
    }

    /** @return how many were deleted */
    int deleteGuests() {
        Instant limit = clock.instant().minus(GUESTS_STAY);
        List<UUID> old = QuarkusTransaction.requiringNew().call(() -> accounts.guestsSince(limit));
        int deleted = 0;
        for (UUID guest : old) {
            if (deleteUnlessActive(guest, limit)) {
                deleted++;
            }
        }
        return deleted;
    }

    /** Each in a transaction of its own: one that can't be deleted must not keep the others. */
    private boolean deleteUnlessActive(UUID guest, Instant limit) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                boolean leaves = accounts.lock(guest).guest() && !answeredSince(guest, limit);
                if (leaves) {
                    deletion.delete(guest);
                }
                return leaves;
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "guest %s could not be deleted", guest);
            return false;
        }
    }

    private boolean answeredSince(UUID guest, Instant limit) {
        return rooms.stream()
                .flatMap(room -> room.lastAnswer(guest).stream())
                .anyMatch(answer -> answer.isAfter(limit));
    }
}
