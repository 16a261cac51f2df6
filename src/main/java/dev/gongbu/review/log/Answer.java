package dev.gongbu.review.log;

import dev.gongbu.memory.Rating;
import dev.gongbu.review.question.Confidence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer as it was given: a rating for a card, chosen options for a question.
 *
 * @param id         made by the client, unique for its account over study, practice and exams
 * @param card       what was answered
 * @param rating     how well it was remembered; null for a question, whose rating is derived
 * @param choice     what was chosen in a question; null for a card
 * @param answeredAt when; up to five minutes ahead is taken as now
 * @param tookMs     milliseconds from showing to answering, 0 when unknown
 */
public record Answer(
        UUID id,
        UUID card,
        @Nullable Rating rating,
        @Nullable Choice choice,
        Instant answeredAt,
        int tookMs) {

    /**
     * What was chosen in a question.
     *
     * @param options    ids of the options, each once; an empty list is a question left open, which is wrong
     * @param confidence null when the learner did not say
     * @param revision   the text that was shown; null means the current one
     */
    public record Choice(
            List<String> options,
            @Nullable Confidence confidence,
            @Nullable UUID revision) {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /** The answer to a card or a cloze. */
    public static Answer rated(UUID id, UUID card, Rating rating, Instant answeredAt, int tookMs) {
        return new Answer(id, card, rating, null, answeredAt, tookMs);
    }

    /** The answer to a question. */
    public static Answer chosen(UUID id, UUID card, Choice choice, Instant answeredAt, int tookMs) {
        return new Answer(id, card, null, choice, answeredAt, tookMs);
    }
}
