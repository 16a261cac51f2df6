package dev.gongbu.review.web;

import dev.gongbu.deck.CardHtml;
import dev.gongbu.deck.CardView;
import dev.gongbu.deck.RevisionContent;
import dev.gongbu.deck.StoredKind;
import dev.gongbu.review.ForecastView;
import dev.gongbu.review.ReviewMessages;
import dev.gongbu.review.ReviewTexts;
import dev.gongbu.review.question.OptionView;
import dev.gongbu.review.queue.ReviewQueue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;

/** Renders the queue for the browser and for other programs. */
@ApplicationScoped
class QueueViews {

    private static final String CLOZE = "cloze:";

    private final CardHtml html;

    QueueViews(CardHtml html) {
        this.html = html;
    }

    QueueView of(ReviewQueue.Day day, ZoneId zone, ReviewMessages messages) {
        var texts = new ReviewTexts(messages);
        return new QueueView(
                day.counts(),
                day.items().stream().map(entry -> item(entry, zone, texts)).toList());
    }

    QueueView.ItemView item(ReviewQueue.Entry entry, ZoneId zone, ReviewTexts texts) {
        CardView card = entry.card();
        RevisionContent content = card.content();
        CardHtml.Sides sides = html.of(card);
        boolean question = content.kind() == StoredKind.QUESTION;
        return new QueueView.ItemView(
                card.id(),
                card.item(),
                card.itemKey(),
                card.deck(),
                card.deckTitle(),
                card.certification(),
                content.kind(),
                card.language(),
                card.revision(),
                content.title(),
                front(card),
                sides.front(),
                back(card),
                question ? sides.explanation() : sides.back(),
                content.stem(),
                question ? sides.front() : "",
                content.choose(),
                OptionView.of(content, sides),
                content.explanation(),
                sides.explanation(),
                content.sources(),
                content.sections(),
                entry.flagged(),
                entry.phase(),
                ForecastView.of(entry.forecast(), zone, texts));
    }

    private static String front(CardView card) {
        return switch (card.content().kind()) {
            case CARD -> card.content().front();
            case CLOZE -> cloze(card, false);
            case QUESTION -> card.content().stem();
        };
    }

    private static String back(CardView card) {
        RevisionContent content = card.content();
        return switch (content.kind()) {
            case CARD -> content.back();
            case CLOZE -> content.back().isEmpty() ? cloze(card, true) : cloze(card, true) + "\n\n" + content.back();
            case QUESTION -> content.explanation();
        };
    }

    /** The text of a cloze with the card's part shown, or its hint in brackets. */
    private static String cloze(CardView card, boolean shown) {
        var text = new StringBuilder();
        for (RevisionContent.Cloze stretch : card.content().cloze()) {
            boolean asked = stretch.hidden() && card.part().equals(CLOZE + stretch.part());
            if (asked && !shown) {
                String hint = stretch.hint();
                text.append('[').append(hint == null ? "…" : hint).append(']');
            } else {
                text.append(stretch.text());
            }
        }
        return text.toString();
    }
}
