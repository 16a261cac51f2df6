package dev.gongbu.progress;

import dev.gongbu.account.Learners;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far learners are with courses. The catalog was asked before whether there is such a course. */
@ApplicationScoped
class CourseStatuses implements PanacheRepositoryBase<CourseStatus, CourseStatus.Id> {

    private final Learners learners;
    private final Clock clock;

    CourseStatuses(Learners learners, Clock clock) {
        this.learners = learners;
        this.clock = clock;
    }

    /** The courses of a certification that the account marked, by course. */
    Map<String, CourseStatus> of(UUID account, String certification) {
        return list("id.accountId = ?1 and id.certification = ?2", account, certification).stream()
                .collect(Collectors.toMap(row -> row.id().course(), Function.identity()));
    }

    /** Everything that the account marked, in order. */
    List<CourseStatus> of(UUID account) {
        return list("id.accountId = ?1 order by id.certification, id.course", account);
    }

    /** The course is as if it had never been marked; nothing happens when it is not. */
    @Transactional
    void forget(CourseStatus.Id id) {
        learners.lock(id.accountId());
        deleteById(id);
    }

    /** Remembers how far the learner is now. */
    @Transactional
    CourseStatus set(CourseStatus.Id id, CourseStage status, int unitsDone) {
        learners.lock(id.accountId());
        CourseStatus row = findById(id);
        if (row == null) {
            row = new CourseStatus(id, status, unitsDone, clock.instant());
            persist(row);
        } else {
            row.become(status, unitsDone, clock.instant());
        }
        return row;
    }
}
