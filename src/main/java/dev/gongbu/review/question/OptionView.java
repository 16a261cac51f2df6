package dev.gongbu.review.question;

import dev.gongbu.deck.CardHtml;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An option of a question with its key, in JSON: Markdown, and safe HTML beside it.
 *
 * @param reason  why it is right or wrong; empty when not given
 * @param concept what it stands for; null when not stated
 * @param pin     keeps its place when options are shuffled
 */
public record OptionView(
        String id,
        String text,
        String textHtml,
        boolean correct,
        String reason,
        String reasonHtml,
        @Nullable String concept,
        boolean pin) {

    /** The options of a question in the order of its text. */
    public static List<OptionView> of(QuestionContent question, CardHtml.Sides sides) {
        return IntStream.range(0, question.options().size())
                .mapToObj(i -> {
                    OptionDraft option = question.options().get(i);
                    CardHtml.OptionHtml html = sides.options().get(i);
                    return new OptionView(
                            option.id(),
                            option.text(),
                            html.text(),
                            option.correct(),
                            option.reason(),
                            html.reason(),
                            option.concept(),
                            option.pin());
                })
                .toList();
    }
}
