package dev.gongbu.review.question;

import dev.gongbu.deck.CardView;
import dev.gongbu.deck.format.OptionDraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The order in which a question's options are shown. */
public final class Shuffle {

    private Shuffle() {}

    /** The order for a seed: always the same for the same card and text. */
    public static List<Integer> order(CardView card, long seed) {
        return order(card.id(), card.question().options(), seed);
    }

    /**
     * The places of the options in the text, in the order in which they are shown; pinned ones stay where they are.
     *
     * @param card with the seed, decides the order, so that the questions of one call are shuffled differently
     */
    public static List<Integer> order(UUID card, List<OptionDraft> options, long seed) {
        var movable = new ArrayList<Integer>();
        for (int i = 0; i < options.size(); i++) {
            if (!options.get(i).pin()) {
                movable.add(i);
            }
        }
        Collections.shuffle(movable, new Random(seed ^ card.getLeastSignificantBits() ^ card.getMostSignificantBits()));
        var order = new ArrayList<Integer>();
        int next = 0;
        for (int i = 0; i < options.size(); i++) {
            order.add(options.get(i).pin() ? i : movable.get(next++));
        }
        return List.copyOf(order);
    }
}
