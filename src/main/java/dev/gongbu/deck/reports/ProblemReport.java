package dev.gongbu.deck.reports;

import dev.gongbu.deck.Item;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a learner says is wrong with an item, for the owner of its deck. */
@Entity
@Table(name = "problem_report")
public class ProblemReport {

    /** Characters of a description. */
    static final int LONGEST = 4_000;

    @Id
    private UUID id;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "revision_id")
    private UUID revisionId;

    @Column(length = LONGEST)
    private String description;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProblemReport() {}

    ProblemReport(UUID id, UUID account, Item item, String description, Instant now) {
        this.id = id;
        this.accountId = account;
        this.itemId = item.id();
        this.revisionId = item.revisionId();
        this.description = description;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public String description() {
        return description;
    }

    public Instant createdAt() {
        return createdAt;
    }

    void resolve(Instant now) {
        resolvedAt = now;
    }
}
