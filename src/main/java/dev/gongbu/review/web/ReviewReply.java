package dev.gongbu.review.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gongbu.review.ForecastView;
import dev.gongbu.review.MemoryView;
import dev.gongbu.review.Refusal;
import dev.gongbu.review.ReviewTexts;
import dev.gongbu.review.log.AnswerBatch;
import dev.gongbu.review.log.AnswerOutcome;
import dev.gongbu.review.log.AnswerResult;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What became of an answer to a card, in JSON.
 *
 * @param id     as it was sent; null when it was no text
 * @param item   the card; for an answer that was known, the one that it was recorded for
 * @param detail what is wrong and what to do, only when rejected
 * @param field  what it is wrong with, only when rejected
 */
record ReviewReply(
        @Nullable String id,
        @Nullable String item,
        AnswerOutcome outcome,
        @Nullable MemoryView memory,
        @Nullable ForecastView forecast,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String field) {

    /** Makes the replies for a learner in this zone. */
    record Replies(ZoneId zone, ReviewTexts texts) implements AnswerBatch.Replies<ReviewReply> {

        @Override
        public ReviewReply of(@Nullable String id, AnswerResult result) {
            String card = result.card().toString();
            Refusal refusal = result.refusal();
            return refusal == null
                    ? new ReviewReply(
                            id,
                            card,
                            result.outcome(),
                            MemoryView.of(result.memory(), zone),
                            ForecastView.of(result.forecast(), zone, texts),
                            null,
                            null)
                    : unreadable(id, card, refusal);
        }

        @Override
        public ReviewReply unreadable(@Nullable String id, @Nullable String item, Refusal refusal) {
            return new ReviewReply(
                    id, item, AnswerOutcome.REJECTED, null, null, texts.refusal(refusal.reason()), refusal.field());
        }
    }
}
