package dev.gongbu.practice;

import dev.gongbu.deck.CardHtml;
import dev.gongbu.deck.CardView;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question without its key, in JSON: Markdown, and safe HTML beside it.
 *
 * @param id      what answers refer to
 * @param item    the item
 * @param itemKey the item's id in the deck's file
 * @param revision the text that is shown, to be named by the answer
 * @param choose  how many options are right
 * @param options in the order in which they are shown
 */
public record QuestionView(
        UUID id,
        UUID item,
        String itemKey,
        UUID deck,
        String deckTitle,
        @Nullable String certification,
        String kind,
        String language,
        UUID revision,
        String stem,
        String stemHtml,
        int choose,
        List<Choice> options,
        List<String> sections,
        boolean flagged) {

    /** An option without a word on whether it is right. */
    public record Choice(String id, String text, String textHtml, boolean pin) {}

    static QuestionView of(Practice.Question question, CardHtml html) {
        CardView card = question.card();
        QuestionContent content = card.question();
        CardHtml.Sides sides = html.of(card);
        return new QuestionView(
                card.id(),
                card.item(),
                card.itemKey(),
                card.deck(),
                card.deckTitle(),
                card.certification(),
                content.kind().code(),
                card.language(),
                card.revision(),
                content.stem(),
                sides.front(),
                content.choose(),
                question.order().stream()
                        .map(i ->
                                choice(content.options().get(i), sides.options().get(i)))
                        .toList(),
                card.sections(),
                question.flagged());
    }

    private static Choice choice(OptionDraft option, CardHtml.OptionHtml html) {
        return new Choice(option.id(), option.text(), html.text(), option.pin());
    }
}
