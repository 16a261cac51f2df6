package dev.gongbu.review.log;

import dev.gongbu.memory.Rating;
import dev.gongbu.review.Source;
import dev.gongbu.review.question.Confidence;
import dev.gongbu.review.question.Grade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the learner did: an answer that was checked and may go into the log.
 *
 * @param number    of the row
 * @param answer    the client's id
 * @param studyDay  the learner's day, which begins at 04:00
 * @param capDays   the cap that the answer brings, see {@link dev.gongbu.memory.Scheduler#forecast}
 * @param scheduler the settings that decide it
 * @param undone    taken back; it stays and doesn't count
 * @param graded    what was chosen, for a question that arrives; null for a card, and for what was read from the log, as
 *                  it is stored beside it
 */
record ReceivedAnswer(
        long number,
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
        @Nullable Graded graded) {

    /** The order in which a card's log is folded. */
    static final Comparator<ReceivedAnswer> IN_TIME = Comparator.comparing(ReceivedAnswer::answeredAt)
            .thenComparing(ReceivedAnswer::receivedAt)
            .thenComparing(ReceivedAnswer::number);

    /** A graded question and how sure the learner was. */
    record Graded(Grade grade, @Nullable Confidence confidence) {}
}
