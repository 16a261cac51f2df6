package dev.gongbu.progress;

import dev.gongbu.account.Learners;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What learners say of objectives. The catalog was asked before whether there is such an objective. */
@ApplicationScoped
class ObjectiveStatuses implements PanacheRepositoryBase<ObjectiveStatus, ObjectiveStatus.Id> {

    private final Learners learners;
    private final Clock clock;

    ObjectiveStatuses(Learners learners, Clock clock) {
        this.learners = learners;
        this.clock = clock;
    }

    /** The objectives of an edition of which the account said something, by code. */
    Map<String, Assessment> of(UUID account, String certification, String edition) {
        return list("id.accountId = ?1 and id.certification = ?2 and id.edition = ?3", account, certification, edition)
                .stream()
                .collect(Collectors.toMap(row -> row.id().code(), ObjectiveStatus::status));
    }

    /** Everything that the account said, in order. */
    List<ObjectiveStatus> of(UUID account) {
        return list("id.accountId = ?1 order by id.certification, id.edition, id.code", account);
    }

    /** Remembers what the learner says now. */
    @Transactional
    void set(ObjectiveStatus.Id id, Assessment status) {
        learners.lock(id.accountId());
        findByIdOptional(id)
                .ifPresentOrElse(
                        row -> row.become(status, clock.instant()),
                        () -> persist(new ObjectiveStatus(id, status, clock.instant())));
    }
}
