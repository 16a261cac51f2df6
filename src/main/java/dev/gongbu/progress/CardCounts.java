package dev.gongbu.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.gongbu.progress.Standing.Stage;
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

    static CardCounts of(List<Standing> standings) {
        List<Standing> cards =
                standings.stream().filter(standing -> !standing.question()).toList();
        return new CardCounts(
                cards.size(),
                at(cards, Stage.FRESH),
                at(cards, Stage.LEARNING),
                at(cards, Stage.REVIEW),
                (int) cards.stream().filter(Standing::due).count(),
                (int) cards.stream().filter(Standing::mastered).count());
    }

    /** What pages call known. */
    @JsonIgnore
    public int known() {
        return review;
    }

    private static int at(List<Standing> cards, Stage stage) {
        return (int) cards.stream().filter(card -> card.stage() == stage).count();
    }
}
