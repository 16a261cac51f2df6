package dev.gongbu.home;

import dev.gongbu.home.Week.Logged;
import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the log says of the last days, in ranges of its indexes. */
@ApplicationScoped
class AnswerHistory {

    private static final String DAYS = """
            select l.study_day, count(*) answers, sum(l.took_ms) millis,
                   sum(case when l.phase_before = 'review' then 1 else 0 end) returned,
                   sum(case when l.phase_before = 'review' and l.rating > 1 then 1 else 0 end) recalled
            from review_log l
            where l.account_id = ? and l.study_day between ? and ? and l.undone = false and l.kind = 'answer'
            group by l.study_day
            """;

    private final Jdbc jdbc;

    AnswerHistory(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The days from the first to the last on which there were answers. */
    Map<LocalDate, Logged> days(UUID account, LocalDate from, LocalDate to) {
        Map<LocalDate, Logged> days = new HashMap<>();
        jdbc.each(
                DAYS,
                row -> {
                    LocalDate day = row.date("study_day");
                    days.put(
                            day,
                            new Logged(
                                    day,
                                    row.number("answers"),
                                    row.count("millis"),
                                    row.number("returned"),
                                    row.number("recalled")));
                },
                account,
                from,
                to);
        return days;
    }
}
