package dev.gongbu.account.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often somebody failed to sign in, by name or by address. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Duration BLOCK = Duration.ofMinutes(15);

    @Id
    private String subject;

    @Column(nullable = false)
    private int failures;

    @Column(name = "first_at", nullable = false)
    private Instant firstAt;

    @Column(name = "blocked_until")
    private @Nullable Instant blockedUntil;

    protected SignInFailure() {}

    SignInFailure(String subject, Instant now) {
        this.subject = subject;
        this.firstAt = now;
    }

    /**
     * Counts an attempt as failed before it is known, so that many at once can't slip through; {@link #forgive()}
     * takes it back.
     *
     * @return how long to wait when there were too many; such an attempt is not looked at, and not counted
     */
    Optional<Duration> count(Instant now, int limit) {
        if (blockedUntil != null && blockedUntil.isAfter(now)) {
            return Optional.of(Duration.between(now, blockedUntil));
        }
        if (blockedUntil != null || firstAt.plus(WINDOW).isBefore(now)) {
            failures = 0;
            firstAt = now;
            blockedUntil = null;
        }
        failures++;
        if (failures >= limit) {
            blockedUntil = now.plus(BLOCK);
        }
        return Optional.empty();
    }

    /** The attempt that was counted last succeeded. */
    void forgive() {
        failures = Math.max(0, failures - 1);
        blockedUntil = null;
    }

    int failures() {
        return failures;
    }
}
