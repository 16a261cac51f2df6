package dev.gongbu.account.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One browser that is signed in. It lasts 400 days, as long as browsers keep a cookie, counted from its last use. */
@Entity
@Table(name = "session")
public class Session {

    static final Duration LIFE = Duration.ofDays(400);
    static final Duration SEEN_EVERY = Duration.ofHours(1);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected Session() {}

    Session(SecretToken token, UUID account, Instant now) {
        this.tokenHash = token.hash();
        this.account = account;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    UUID account() {
        return account;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
