package dev.gongbu.review.log;

import dev.gongbu.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of this room as an export has them, decks and items by their keys. */
final class ReviewExport {

    private ReviewExport() {}

    /** A row of the log. */
    record Answer(
            UUID answer,
            UUID card,
            String deck,
            String item,
            String part,
            int revision,
            String kind,
            String source,
            @Nullable Integer rating,
            Instant answeredAt,
            Instant receivedAt,
            int tookMs,
            LocalDate studyDay,
            String phaseBefore,
            @Nullable Double stabilityBefore,
            @Nullable Double difficultyBefore,
            long intervalSeconds,
            @Nullable LocalDate dueDay,
            @Nullable Instant dueAt,
            String fuzzSeed,
            @Nullable Integer capDays,
            UUID scheduler,
            boolean undone) {

        static final String SELECT = """
                select l.*, d.deck_key, i.item_key, c.part, r.number
                from review_log l
                join card c on c.id = l.card_id
                join item i on i.id = c.item_id
                join deck d on d.id = i.deck_id
                join item_revision r on r.id = l.revision_id
                where l.account_id = ? and l.study_day = ?
                order by l.answered_at, l.received_at, l.id
                """;

        static Answer of(Row row) throws SQLException {
            return new Answer(
                    row.uuid("answer_id"),
                    row.uuid("card_id"),
                    row.text("deck_key"),
                    row.text("item_key"),
                    row.text("part"),
                    row.number("number"),
                    row.text("kind"),
                    row.text("source"),
                    row.numberOrNull("rating"),
                    row.instant("answered_at"),
                    row.instant("received_at"),
                    row.number("took_ms"),
                    row.date("study_day"),
                    row.text("phase_before"),
                    row.decimalOrNull("stability_before"),
                    row.decimalOrNull("difficulty_before"),
                    row.count("interval_seconds"),
                    row.dateOrNull("due_day"),
                    row.instantOrNull("due_at"),
                    Long.toString(row.count("fuzz_seed")),
                    row.numberOrNull("cap_days"),
                    row.uuid("scheduler_id"),
                    row.flag("undone"));
        }
    }

    /** What was chosen in a question: places in the revision from 0, and what the options stand for. */
    record Choice(
            UUID answer,
            UUID card,
            @Nullable String confidence,
            boolean correct,
            String chosen,
            String concepts,
            Instant answeredAt,
            boolean undone) {

        static final String SELECT =
                "select * from practice_answer where account_id = ? order by answered_at, answer_id";

        static Choice of(Row row) throws SQLException {
            return new Choice(
                    row.uuid("answer_id"),
                    row.uuid("card_id"),
                    row.textOrNull("confidence"),
                    row.flag("correct"),
                    row.text("chosen"),
                    row.text("concepts"),
                    row.instant("answered_at"),
                    row.flag("undone"));
        }
    }

    /** What was said of a card beside answering it. */
    record Mark(
            UUID card,
            boolean flagged,
            boolean suspended,
            @Nullable LocalDate buriedUntil) {

        static final String SELECT = "select * from card_state where account_id = ? order by card_id";

        static Mark of(Row row) throws SQLException {
            return new Mark(
                    row.uuid("card_id"), row.flag("flagged"), row.flag("suspended"), row.dateOrNull("buried_until"));
        }
    }

    /** What answers were decided with. */
    record Scheduler(
            UUID id,
            String model,
            String weights,
            double retention,
            String learningSteps,
            String relearningSteps,
            int maximumInterval,
            Instant createdAt) {

        static final String SELECT = "select * from scheduler where account_id = ? order by created_at, id";

        static Scheduler of(Row row) throws SQLException {
            return new Scheduler(
                    row.uuid("id"),
                    row.text("model"),
                    row.text("weights"),
                    row.decimal("retention"),
                    row.text("learning_steps"),
                    row.text("relearning_steps"),
                    row.number("maximum_interval"),
                    row.instant("created_at"));
        }
    }
}
