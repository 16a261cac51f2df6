package dev.gongbu.account.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What lets a script in until it is revoked. The token itself is shown once and kept as a hash. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    public static final int LONGEST_NAME = 100;

    @Id
    private UUID id;

    @Column(name = "account_id", nullable = false)
    private UUID account;

    @Column(nullable = false)
    private String name;

    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    protected ApiToken() {}

    ApiToken(UUID id, UUID account, String name, SecretToken token, Instant now) {
        this.id = id;
        this.account = account;
        this.name = name;
        this.tokenHash = token.hash();
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Nullable
    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
