package dev.gongbu.review.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gongbu.review.ForecastView;
import dev.gongbu.review.MemoryView;
import dev.gongbu.review.ReviewTexts;
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

    static ReviewReply of(AnswerResult result, ZoneId zone, ReviewTexts texts) {
        if (result instanceof AnswerResult.Rejected rejected) {
            return new ReviewReply(
                    rejected.id(),
                    rejected.item(),
                    rejected.outcome(),
                    null,
                    null,
                    texts.refusal(rejected.refusal().reason()),
                    rejected.refusal().field());
        }
        var accepted = (AnswerResult.Accepted) result;
        return new ReviewReply(
                accepted.id(),
                accepted.card().toString(),
                accepted.outcome(),
                MemoryView.of(accepted.memory(), zone),
                ForecastView.of(accepted.forecast(), zone, texts),
                null,
                null);
    }
}
