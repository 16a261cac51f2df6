package dev.gongbu.home;

import dev.gongbu.home.Week.Logged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** What the log says of the last days, in ranges of its indexes. */
@ApplicationScoped
class AnswerHistory {

    private static final String DAYS = """
            select l.study_day, count(*) answers, sum(l.took_ms) millis,
                   sum(case when l.phase_before = 'review' then 1 else 0 end) returned,
                   sum(case when l.phase_before = 'review' and l.rating > 1 then 1 else 0 end) recalled
            from review_log l
            where l.account_id = :account and l.study_day between :from and :to and l.undone = false
                and l.kind = 'answer'
            group by l.study_day
            """;

    private final EntityManager database;

    AnswerHistory(EntityManager database) {
        this.database = database;
    }

    /** The days from the first to the last on which there were answers. */
    Map<LocalDate, Logged> days(UUID account, LocalDate from, LocalDate to) {
        Map<LocalDate, Logged> days = new HashMap<>();
        List<Tuple> rows = database.createNativeQuery(DAYS, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("study_day", LocalDate.class)
                .addScalar("answers", Integer.class)
                .addScalar("millis", Long.class)
                .addScalar("returned", Integer.class)
                .addScalar("recalled", Integer.class)
                .setParameter("account", account)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        for (Tuple row : rows) {
            LocalDate day = row.get("study_day", LocalDate.class);
            days.put(
                    day,
                    new Logged(
                            day,
                            row.get("answers", Integer.class),
                            row.get("millis", Long.class),
                            row.get("returned", Integer.class),
                            row.get("recalled", Integer.class)));
        }
        return days;
    }
}
