package dev.gongbu.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gongbu.deck.CardHtml;
import dev.gongbu.deck.Revisions;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.format.SourceRef;
import dev.gongbu.review.ForecastView;
import dev.gongbu.review.MemoryView;
import dev.gongbu.review.ReviewTexts;
import dev.gongbu.review.log.AnswerOutcome;
import dev.gongbu.review.log.AnswerResult;
import dev.gongbu.review.log.QuestionAnswers;
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
    record Replies(ZoneId zone, ReviewTexts texts, CardHtml html, Revisions revisions) {

        /** @param chosen what was chosen in the recorded answer; null when it was rejected, or is that of a card */
        PracticeReply of(AnswerResult result, QuestionAnswers.@Nullable Choice chosen) {
            if (result instanceof AnswerResult.Rejected rejected) {
                return new PracticeReply(
                        rejected.id(),
                        rejected.item(),
                        rejected.outcome(),
                        null,
                        List.of(),
                        List.of(),
                        "",
                        "",
                        List.of(),
                        null,
                        null,
                        texts.refusal(rejected.refusal().reason()),
                        rejected.refusal().field());
            }
            var accepted = (AnswerResult.Accepted) result;
            return chosen == null ? card(accepted) : question(accepted, chosen);
        }

        private PracticeReply question(AnswerResult.Accepted result, QuestionAnswers.Choice chosen) {
            ItemDraft item = revisions.content(chosen.revision());
            QuestionContent question = item.question();
            CardHtml.Sides sides = html.of(chosen.deck(), chosen.revision(), QuestionContent.PART, item);
            return new PracticeReply(
                    result.id(),
                    result.card().toString(),
                    result.outcome(),
                    chosen.correct(),
                    chosen.positions().stream()
                            .map(position -> question.options().get(position).id())
                            .toList(),
                    OptionView.of(question, sides),
                    question.explanation(),
                    sides.explanation(),
                    item.sources(),
                    MemoryView.of(result.memory(), zone),
                    ForecastView.of(result.forecast(), zone, texts),
                    null,
                    null);
        }

        /** An answer that was known as that of a card. */
        private PracticeReply card(AnswerResult.Accepted result) {
            return new PracticeReply(
                    result.id(),
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
    }
}
