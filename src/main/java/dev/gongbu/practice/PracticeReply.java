package dev.gongbu.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gongbu.deck.CardHtml;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.format.SourceRef;
import dev.gongbu.review.ForecastView;
import dev.gongbu.review.MemoryView;
import dev.gongbu.review.Refusal;
import dev.gongbu.review.ReviewTexts;
import dev.gongbu.review.log.AnswerBatch;
import dev.gongbu.review.log.AnswerOutcome;
import dev.gongbu.review.log.AnswerResult;
import dev.gongbu.review.question.OptionView;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on an answer to a question, in JSON. A rejected one has {@code correct} null and no options.
 *
 * @param chosen ids of the options that were chosen
 * @param detail what is wrong and what to do, only when rejected
 * @param field  what it is wrong with, only when rejected
 */
record PracticeReply(
        @Nullable String id,
        @Nullable String item,
        AnswerOutcome outcome,
        @Nullable Boolean correct,
        List<String> chosen,
        List<OptionView> options,
        String explanation,
        String explanationHtml,
        List<SourceRef> sources,
        @Nullable MemoryView memory,
        @Nullable ForecastView forecast,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String field) {

    /** Makes the replies for a learner in this zone. */
    record Replies(ZoneId zone, ReviewTexts texts, CardHtml html) implements AnswerBatch.Replies<PracticeReply> {

        @Override
        public PracticeReply of(@Nullable String id, AnswerResult result) {
            String card = result.card().toString();
            AnswerResult.Verdict verdict = result.verdict();
            Refusal refusal = result.refusal();
            if (refusal != null) {
                return unreadable(id, card, refusal);
            }
            return verdict == null ? card(id, result) : question(id, result, verdict);
        }

        private PracticeReply question(@Nullable String id, AnswerResult result, AnswerResult.Verdict verdict) {
            QuestionContent question = verdict.question().question();
            CardHtml.Sides sides =
                    html.of(verdict.deck(), verdict.revision(), QuestionContent.PART, verdict.question());
            return new PracticeReply(
                    id,
                    result.card().toString(),
                    result.outcome(),
                    verdict.correct(),
                    verdict.positions().stream()
                            .map(position -> question.options().get(position).id())
                            .toList(),
                    OptionView.of(question, sides),
                    question.explanation(),
                    sides.explanation(),
                    verdict.question().sources(),
                    MemoryView.of(result.memory(), zone),
                    ForecastView.of(result.forecast(), zone, texts),
                    null,
                    null);
        }

        /** An answer that was known as that of a card. */
        private PracticeReply card(@Nullable String id, AnswerResult result) {
            return new PracticeReply(
                    id,
                    result.card().toString(),
                    result.outcome(),
                    null,
                    List.of(),
                    List.of(),
                    "",
                    "",
                    List.of(),
                    MemoryView.of(result.memory(), zone),
                    ForecastView.of(result.forecast(), zone, texts),
                    null,
                    null);
        }

        @Override
        public PracticeReply unreadable(@Nullable String id, @Nullable String item, Refusal refusal) {
            return new PracticeReply(
                    id,
                    item,
                    AnswerOutcome.REJECTED,
                    null,
                    List.of(),
                    List.of(),
                    "",
                    "",
                    List.of(),
                    null,
                    null,
                    texts.refusal(refusal.reason()),
                    refusal.field());
        }
    }
}
