package dev.gongbu.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.gongbu.deck.format.ItemKind;
import dev.gongbu.review.queue.CardStanding;
import java.util.List;

/**
 * How many cards, clozes included and questions not, are how far. {@code fresh + learning + review = total}.
 *
 * @param total    all active cards
 * @param fresh    never answered
 * @param learning in their first steps, or in them again
 * @param review   out of their steps: these count as known
 * @param due      to be repeated today
 * @param mastered the first answer was not Again on each of the last three study days
 */
public record CardCounts(int total, int fresh, int learning, int review, int due, int mastered) {

    /** The phase of a card that is out of its steps, as the API names it. */
    private static final String IN_REVIEW = "review";

    static CardCounts of(List<CardStanding> standings) {
        List<CardStanding> cards = standings.stream()
                .filter(standing -> standing.kind() != ItemKind.QUESTION)
                .toList();
        int fresh = (int) cards.stream().filter(CardStanding::fresh).count();
        int review = (int)
                cards.stream().filter(card -> card.phase().equals(IN_REVIEW)).count();
        return new CardCounts(
                cards.size(),
                fresh,
                cards.size() - fresh - review,
                review,
                (int) cards.stream().filter(CardStanding::due).count(),
                (int) cards.stream().filter(CardStanding::mastered).count());
    }

    /** What pages call known. */
    @JsonIgnore
    public int known() {
        return review;
    }
}
