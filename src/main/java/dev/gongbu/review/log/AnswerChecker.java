package dev.gongbu.review.log;

import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.memory.Rating;
import dev.gongbu.memory.StudyDay;
import dev.gongbu.review.Refusal;
import dev.gongbu.review.Refusal.Reason;
import dev.gongbu.review.Source;
import dev.gongbu.review.question.Grade;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns answers that were not seen before into rows for the log, or refuses them.
 *
 * @param now       when this batch was received
 * @param zone      the learner's
 * @param scheduler what the answers will be decided with
 * @param contents  what a card's item says or said in a revision; empty when it never had that revision
 */
record AnswerChecker(Source source, Instant now, ZoneId zone, UUID scheduler, LogIds ids, Contents contents) {

    /** How far a client's clock may be ahead; up to there an answer is taken as given now. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** Finds what a learner was shown. */
    interface Contents {
        Optional<ItemDraft> of(AnsweredCard card, UUID revision);
    }

    /** A row for the log, or why there is none: one of the two is null. */
    record Taken(@Nullable LogRow row, @Nullable Refusal refusal) {}

    /**
     * @param card   null when there is no such card
     * @param undone its undo was here first
     */
    Taken take(Answer answer, @Nullable AnsweredCard card, boolean undone) {
        if (card == null || !card.visible()) {
            return refused("item", Reason.UNKNOWN_CARD);
        }
        if (answer.answeredAt().isAfter(now.plus(AHEAD))) {
            return refused("answeredAt", Reason.IN_THE_FUTURE);
        }
        if (card.question()) {
            return question(answer, card, undone);
        }
        if (source != Source.STUDY) {
            return refused("item", Reason.NOT_A_QUESTION);
        }
        Rating rating = answer.rating();
        return rating == null
                ? refused("rating", Reason.MISSING)
                : new Taken(row(answer, card.card(), card.revision(), rating, null, null, undone), null);
    }

    private Taken question(Answer answer, AnsweredCard card, boolean undone) {
        Answer.Choice choice = answer.choice();
        if (choice == null) {
            return refused("chosen", Reason.MISSING);
        }
        UUID revision = Objects.requireNonNullElse(choice.revision(), card.revision());
        Optional<ItemDraft> content = contents.of(card, revision);
        if (content.isEmpty()) {
            return refused("revision", Reason.UNKNOWN_REVISION);
        }
        Optional<Grade> graded = Grade.of(content.get().question(), choice.options(), choice.confidence());
        if (graded.isEmpty()) {
            return refused("chosen", Reason.UNKNOWN_OPTION);
        }
        Grade grade = graded.get();
        var kept = new LogRow.Graded(grade, choice.confidence());
        return new Taken(row(answer, card.card(), revision, grade.rating(), grade.capDays(), kept, undone), null);
    }

    private LogRow row(
            Answer answer,
            UUID card,
            UUID revision,
            Rating rating,
            @Nullable Integer capDays,
            LogRow.@Nullable Graded graded,
            boolean undone) {
        Instant given = answer.answeredAt().truncatedTo(ChronoUnit.MICROS);
        Instant answeredAt = given.isAfter(now) ? now : given;
        return new LogRow(
                ids.next(),
                card,
                revision,
                answer.id(),
                source,
                rating,
                answeredAt,
                now,
                answer.tookMs(),
                StudyDay.of(answeredAt, zone),
                capDays,
                scheduler,
                undone,
                null,
                graded);
    }

    private static Taken refused(String field, Reason reason) {
        return new Taken(null, new Refusal(field, reason));
    }
}
