package dev.gongbu.review.log;

import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.memory.Forecast;
import dev.gongbu.memory.MemoryState;
import dev.gongbu.review.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an answer.
 *
 * @param card     the card that the recorded answer belongs to
 * @param memory   of the card now; null when it is new, or the answer was rejected
 * @param forecast what the next answer would do, now; null when the answer was rejected
 * @param verdict  for a question, from the log if the answer was known; null for cards and rejected answers
 * @param refusal  why it was rejected; null unless it was
 */
public record AnswerResult(
        UUID id,
        UUID card,
        AnswerOutcome outcome,
        @Nullable MemoryState memory,
        @Nullable Forecast forecast,
        @Nullable Verdict verdict,
        @Nullable Refusal refusal) {

    /**
     * An answered question.
     *
     * @param deck      where its pictures are
     * @param revision  the text that was answered
     * @param positions the options that were chosen
     */
    public record Verdict(UUID deck, UUID revision, ItemDraft question, boolean correct, List<Integer> positions) {}

    static AnswerResult rejected(Answer answer, Refusal refusal) {
        return new AnswerResult(answer.id(), answer.card(), AnswerOutcome.REJECTED, null, null, null, refusal);
    }
}
