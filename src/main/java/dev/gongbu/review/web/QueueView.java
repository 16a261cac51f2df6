package dev.gongbu.review.web;

import dev.gongbu.deck.format.ItemKind;
import dev.gongbu.deck.format.SourceRef;
import dev.gongbu.review.ForecastView;
import dev.gongbu.review.question.OptionView;
import dev.gongbu.review.queue.ReviewQueue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The day's queue in JSON. */
public record QueueView(ReviewQueue.Counts counts, List<ItemView> items) {

    /**
     * A card with both sides: Markdown, and safe HTML beside it.
     *
     * @param id           what answers refer to
     * @param item         the item that it is a part of
     * @param itemKey      the item's id in the deck's file
     * @param deck         the deck's id
     * @param language     of the content, a BCP 47 tag
     * @param revision     the text that is shown; answers name it, so that one given offline is judged by it
     * @param title        short, for lists
     * @param front        what is asked; a question's stem
     * @param back         what is answered; a question's explanation
     * @param choose       how many options are right; 0 for what is no question
     * @param options      with their key; empty for what is no question
     * @param phase        new, learning, review or relearning
     * @param forecast     what each rating would do now
     */
    public record ItemView(
            UUID id,
            UUID item,
            String itemKey,
            UUID deck,
            String deckTitle,
            @Nullable String certification,
            ItemKind kind,
            String language,
            UUID revision,
            String title,
            String front,
            String frontHtml,
            String back,
            String backHtml,
            String stem,
            String stemHtml,
            int choose,
            List<OptionView> options,
            String explanation,
            String explanationHtml,
            List<SourceRef> sources,
            List<String> sections,
            boolean flagged,
            String phase,
            @Nullable ForecastView forecast) {}
}
