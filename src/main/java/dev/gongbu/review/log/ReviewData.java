package dev.gongbu.review.log;

import dev.gongbu.account.AccountData;
import dev.gongbu.account.ExportSink;
import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What this room keeps for an account: the log, what was chosen, what was marked, and the memory of it all. */
@ApplicationScoped
class ReviewData implements AccountData {

    private static final int FLOOR = 300;

    private static final List<String> TABLES =
            List.of("practice_answer", "review_log", "memory", "card_state", "early_undo", "scheduler");

    private final Jdbc jdbc;
    private final ReviewMerge merge;

    ReviewData(Jdbc jdbc, ReviewMerge merge) {
        this.jdbc = jdbc;
        this.merge = merge;
    }

    @Override
    public int order() {
        return FLOOR;
    }

    /** The log day by day, so that a long one is not held in memory. */
    @Override
    public void export(UUID account, ExportSink out) {
        List<LocalDate> days = jdbc.list(
                "select distinct study_day from review_log where account_id = ? order by study_day",
                row -> row.date("study_day"),
                account);
        out.json(
                "review/log.json",
                days.stream()
                        .flatMap(day ->
                                jdbc.list(ReviewExport.Answer.SELECT, ReviewExport.Answer::of, account, day).stream()));
        out.json("review/choices.json", jdbc.list(ReviewExport.Choice.SELECT, ReviewExport.Choice::of, account));
        out.json("review/marks.json", jdbc.list(ReviewExport.Mark.SELECT, ReviewExport.Mark::of, account));
        out.json(
                "review/schedulers.json",
                jdbc.list(ReviewExport.Scheduler.SELECT, ReviewExport.Scheduler::of, account));
        out.json(
                "review/early-undos.json",
                jdbc.list(
                        "select answer_id from early_undo where account_id = ? order by answer_id",
                        row -> row.uuid("answer_id"),
                        account));
    }

    @Override
    public void erase(UUID account) {
        for (String table : TABLES) {
            jdbc.update("delete from " + table + " where account_id = ?", account);
        }
    }

    @Override
    public void move(UUID from, UUID to) {
        merge.move(from, to);
    }

    @Override
    public long answers(UUID account) {
        return jdbc.list(
                        "select count(*) answers from review_log where account_id = ? and undone = false",
                        row -> row.count("answers"),
                        account)
                .get(0);
    }

    @Override
    public Optional<Instant> lastAnswer(UUID account) {
        return jdbc
                .list(
                        "select received_at from review_log where account_id = ? order by received_at desc limit 1",
                        row -> row.instant("received_at"),
                        account)
                .stream()
                .findFirst();
    }
}
