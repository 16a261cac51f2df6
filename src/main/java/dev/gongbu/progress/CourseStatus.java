package dev.gongbu.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How far a learner is with one course. Belongs to the transaction that read it. */
@Entity
@Table(name = "course_status")
class CourseStatus {

    /** Whose status, of what. */
    @Embeddable
    record Id(@Column(name = "account_id") UUID accountId, String certification, String course) {}

    @EmbeddedId
    private Id id;

    private CourseStage status;

    @Column(name = "units_done")
    private int unitsDone;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CourseStatus() {}

    CourseStatus(Id id, CourseStage status, int unitsDone, Instant now) {
        this.id = id;
        this.status = status;
        this.unitsDone = unitsDone;
        this.changedAt = now;
    }

    Id id() {
        return id;
    }

    CourseStage status() {
        return status;
    }

    int unitsDone() {
        return unitsDone;
    }

    Instant changedAt() {
        return changedAt;
    }

    void become(CourseStage newStatus, int newUnitsDone, Instant now) {
        status = newStatus;
        unitsDone = newUnitsDone;
        changedAt = now;
    }
}
