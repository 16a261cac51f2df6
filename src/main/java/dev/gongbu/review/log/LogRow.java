package dev.gongbu.review.log;

import dev.gongbu.memory.Rating;
import dev.gongbu.review.Source;
import dev.gongbu.review.question.Confidence;
import dev.gongbu.review.question.Grade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the review log: what the learner did, and what was decided on it.
 *
 * @param answer     the client's id
 * @param studyDay   the learner's day, which begins at 04:00
 * @param capDays    the cap that the answer brings, see {@link dev.gongbu.memory.Scheduler#forecast}
 * @param scheduler  the settings that the decision was made with
 * @param undone     taken back; it stays and doesn't count
 * @param decision   null until it was decided
 * @param graded     for a question that is being recorded: what was chosen; it is stored beside the log
 */
record LogRow(
        long id,
        UUID card,
        UUID revision,
        UUID answer,
        Source source,
        Rating rating,
        Instant answeredAt,
        Instant receivedAt,
        int tookMs,
        LocalDate studyDay,
        @Nullable Integer capDays,
        UUID scheduler,
        boolean undone,
        @Nullable Decision decision,
        @Nullable Graded graded) {

    /** The order in which a card's log is folded. */
    static final Comparator<LogRow> IN_TIME = Comparator.comparing(LogRow::answeredAt)
            .thenComparing(LogRow::receivedAt)
            .thenComparing(LogRow::id);

    /** A graded question and how sure the learner was. */
    record Graded(Grade grade, @Nullable Confidence confidence) {}

    LogRow decided(Decision made) {
        return new LogRow(
                id,
                card,
                revision,
                answer,
                source,
                rating,
                answeredAt,
                receivedAt,
                tookMs,
                studyDay,
                capDays,
                scheduler,
                undone,
                made,
                graded);
    }

    /** What was decided on it. */
    Decision made() {
        return Objects.requireNonNull(decision);
    }
}
