package dev.gongbu.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a learner says of one objective. Belongs to the transaction that read it. */
@Entity
@Table(name = "objective_status")
class ObjectiveStatus {

    /** Whose status, of what. */
    @Embeddable
    record Id(@Column(name = "account_id") UUID accountId, String certification, String edition, String code) {}

    @EmbeddedId
    private Id id;

    private Assessment status;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ObjectiveStatus() {}

    ObjectiveStatus(Id id, Assessment status, Instant now) {
        this.id = id;
        this.status = status;
        this.changedAt = now;
    }

    Id id() {
        return id;
    }

    Assessment status() {
        return status;
    }

    Instant changedAt() {
        return changedAt;
    }

    void become(Assessment newStatus, Instant now) {
        status = newStatus;
        changedAt = now;
    }
}
