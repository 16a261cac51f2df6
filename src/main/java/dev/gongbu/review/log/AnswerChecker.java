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
 * Checks answers that were not seen before.
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

    /** What was found. */
    sealed interface Checked {}

    /** An answer for the log. */
    record Taken(ReceivedAnswer answer) implements Checked {}

    /** Why it is none. */
    record Refused(Refusal refusal) implements Checked {}

    /**
     * @param card   null when there is no such card
     * @param undone its undo was here first
     */
    Checked check(Answer answer, @Nullable AnsweredCard card, boolean undone) {
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
                : taken(answer, card.card(), card.revision(), rating, null, null, undone);
    }

    private Checked question(Answer answer, AnsweredCard card, boolean undone) {
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
        var kept = new ReceivedAnswer.Graded(grade, choice.confidence());
        return taken(answer, card.card(), revision, grade.rating(), grade.capDays(), kept, undone);
    }

    private Taken taken(
            Answer answer,
            UUID card,
            UUID revision,
            Rating rating,
            @Nullable Integer capDays,
            ReceivedAnswer.@Nullable Graded graded,
            boolean undone) {
        Instant given = answer.answeredAt().truncatedTo(ChronoUnit.MICROS);
        Instant answeredAt = given.isAfter(now) ? now : given;
        return new Taken(new ReceivedAnswer(
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
                graded));
    }

    private static Checked refused(String field, Reason reason) {
        return new Refused(new Refusal(field, reason));
    }
}
