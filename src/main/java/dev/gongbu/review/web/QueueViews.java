package dev.gongbu.review.web;

import dev.gongbu.deck.CardHtml;
import dev.gongbu.deck.CardView;
import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.review.ForecastView;
import dev.gongbu.review.ReviewTexts;
import dev.gongbu.review.question.OptionView;
import dev.gongbu.review.queue.ReviewQueue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;

/** Renders the queue for the browser and for other programs. */
@ApplicationScoped
class QueueViews {

    private final CardHtml html;

    QueueViews(CardHtml html) {
        this.html = html;
    }

    QueueView of(ReviewQueue.Day day, ZoneId zone, ReviewTexts texts) {
        return new QueueView(
                day.counts(),
                day.items().stream().map(entry -> item(entry, zone, texts)).toList());
    }

    QueueView.ItemView item(ReviewQueue.Entry entry, ZoneId zone, ReviewTexts texts) {
        CardView card = entry.card();
        ItemDraft draft = card.draft();
        CardHtml.Sides sides = html.of(card);
        QuestionContent question = draft.content() instanceof QuestionContent asked ? asked : null;
        return new QueueView.ItemView(
                card.id(),
                card.item(),
                card.itemKey(),
                card.deck(),
                card.deckTitle(),
                card.certification(),
                draft.kind(),
                card.language(),
                card.revision(),
                draft.title(),
                front(card),
                sides.front(),
                back(card),
                question == null ? sides.back() : sides.explanation(),
                question == null ? "" : question.stem(),
                question == null ? "" : sides.front(),
                question == null ? 0 : question.choose(),
                question == null ? List.of() : OptionView.of(question, sides),
                question == null ? "" : question.explanation(),
                sides.explanation(),
                draft.sources(),
                card.sections(),
                entry.flagged(),
                entry.phase(),
                ForecastView.of(entry.forecast(), zone, texts));
    }

    private static String front(CardView card) {
        if (card.content() instanceof ClozeContent cloze) {
            return text(cloze, card.part(), false);
        }
        return card.content() instanceof QuestionContent question
                ? question.stem()
                : card.draft().title();
    }

    private static String back(CardView card) {
        if (card.content() instanceof FlashcardContent flashcard) {
            return flashcard.back();
        }
        return card.content() instanceof ClozeContent cloze
                ? text(cloze, card.part(), true)
                : card.question().explanation();
    }

    /** The text of a cloze with the card's part shown, or its hint in brackets. */
    private static String text(ClozeContent cloze, String part, boolean shown) {
        return cloze.replace(hidden -> {
            if (shown || !part.equals(ClozeContent.part(hidden.number()))) {
                return hidden.text();
            }
            String hint = hidden.hint();
            return "[" + (hint == null ? "…" : hint) + "]";
        });
    }
}
