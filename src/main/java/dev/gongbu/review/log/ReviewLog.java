package dev.gongbu.review.log;

import dev.gongbu.Coded;
import dev.gongbu.memory.Phase;
import dev.gongbu.memory.Rating;
import dev.gongbu.memory.Recorded;
import dev.gongbu.review.Source;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of {@code review_log}: the truth from which memory is folded. */
@ApplicationScoped
class ReviewLog {

    private static final String COLUMNS = """
            l.id, l.card_id, l.revision_id, l.answer_id, l.source, l.rating, l.answered_at, l.received_at, l.took_ms,
            l.study_day, l.cap_days, l.scheduler_id, l.undone, l.phase_before, l.stability_before, l.difficulty_before,
            l.interval_seconds, l.due_day, l.due_at, l.fuzz_seed
            """;

    private final Jdbc jdbc;

    ReviewLog(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The whole logs of these cards, undone answers too, each card's in the order in which it is folded. */
    List<LogRow> of(UUID account, Collection<UUID> cards) {
        return jdbc.list("select " + COLUMNS + """
                        from unnest(cast(? as uuid array)) wanted(id)
                        join review_log l on l.account_id = ? and l.card_id = wanted.id
                        where l.kind = 'answer'
                        order by l.card_id, l.answered_at, l.received_at, l.id
                        """, ReviewLog::map, cards, account);
    }

    Optional<LogRow> answer(UUID account, UUID answer) {
        return jdbc
                .list(
                        "select " + COLUMNS + " from review_log l where l.account_id = ? and l.answer_id = ?",
                        ReviewLog::map,
                        account,
                        answer)
                .stream()
                .findFirst();
    }

    /** The effective answers since this study day, from study or practice, that were given last; the last first. */
    List<LogRow> last(UUID account, LocalDate from, int limit) {
        return jdbc.list("select " + COLUMNS + """
                                from review_log l
                                where l.account_id = ? and l.study_day >= ? and l.undone = false
                                    and l.kind = 'answer' and l.source <> 'exam'
                                order by l.answered_at desc, l.received_at desc, l.id desc
                                limit ?
                                """, ReviewLog::map, account, from, limit);
    }

    void add(UUID account, Collection<LogRow> entries) {
        jdbc.batch("""
                insert into review_log (id, account_id, card_id, revision_id, answer_id, kind, source, rating,
                        answered_at, received_at, took_ms, study_day, phase_before, stability_before,
                        difficulty_before, interval_seconds, due_day, due_at, fuzz_seed, cap_days, scheduler_id, undone,
                        undone_at)
                values (?, ?, ?, ?, ?, 'answer', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, entries, entry -> row(account, entry));
        jdbc.batch(
                "delete from early_undo where account_id = ? and answer_id = ?",
                entries.stream().filter(LogRow::undone).toList(),
                entry -> new Object[] {account, entry.answer()});
    }

    private static @Nullable Object[] row(UUID account, LogRow entry) {
        ReceivedAnswer given = entry.given();
        Decision made = entry.decision();
        Recorded recorded = made.recorded();
        return new @Nullable Object[] {
            given.number(),
            account,
            given.card(),
            given.revision(),
            given.answer(),
            given.source().code(),
            given.rating().grade(),
            given.answeredAt(),
            given.receivedAt(),
            given.tookMs(),
            given.studyDay(),
            Coded.code(recorded.phaseBefore()),
            recorded.stabilityBefore(),
            recorded.difficultyBefore(),
            made.intervalSeconds(),
            Memories.day(recorded.due()),
            Memories.at(recorded.due()),
            made.seed(),
            given.capDays(),
            given.scheduler(),
            given.undone(),
            given.undone() ? given.receivedAt() : null
        };
    }

    void undo(UUID account, UUID answer, Instant now) {
        jdbc.update(
                "update review_log set undone = true, undone_at = ? where account_id = ? and answer_id = ?",
                now,
                account,
                answer);
    }

    /** Remembers the undo of an answer that has not arrived, once. */
    void rememberUndo(UUID account, UUID answer, Instant now) {
        jdbc.update("""
                insert into early_undo (account_id, answer_id, received_at)
                select account.id, ?, ? from account
                where account.id = ? and not exists
                    (select 1 from early_undo u where u.account_id = account.id and u.answer_id = ?)
                """, answer, now, account, answer);
    }

    private static LogRow map(Row row) throws SQLException {
        var recorded = new Recorded(
                Coded.known(Phase.class, row.text("phase_before")),
                row.decimalOrNull("stability_before"),
                row.decimalOrNull("difficulty_before"),
                Memories.due(row));
        var decision = new Decision(recorded, row.count("interval_seconds"), row.count("fuzz_seed"));
        var given = new ReceivedAnswer(
                row.count("id"),
                row.uuid("card_id"),
                row.uuid("revision_id"),
                row.uuid("answer_id"),
                Coded.known(Source.class, row.text("source")),
                Rating.ofGrade(row.number("rating")),
                row.instant("answered_at"),
                row.instant("received_at"),
                row.number("took_ms"),
                row.date("study_day"),
                row.numberOrNull("cap_days"),
                row.uuid("scheduler_id"),
                row.flag("undone"),
                null);
        return new LogRow(given, decision);
    }
}
