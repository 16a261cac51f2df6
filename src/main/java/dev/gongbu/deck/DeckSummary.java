package dev.gongbu.deck;

import dev.gongbu.Coded;
import dev.gongbu.web.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deck in a list.
 *
 * @param cards     active cards that are no questions
 * @param questions active questions
 * @param due       cards and questions that are due for the account that asks
 * @param known     cards and questions that this account is past learning
 */
public record DeckSummary(
        UUID id,
        String key,
        String title,
        @Nullable String certification,
        Origin origin,
        String language,
        boolean shared,
        boolean studying,
        int cards,
        int questions,
        int due,
        int known) {

    /** True when reports about its items are for this account to deal with. */
    public boolean answeredBy(Viewer viewer) {
        return origin == Origin.OWN || (origin == Origin.BUILT_IN && viewer.admin());
    }

    /** Whose a deck is, seen by the account that asks. */
    public enum Origin implements Coded {
        BUILT_IN,
        OWN,
        SHARED;

        static Origin of(Deck deck, UUID account) {
            if (deck.ownedBy(account)) {
                return OWN;
            }
            return deck.builtIn() ? BUILT_IN : SHARED;
        }
    }

    /** Cards and questions together. */
    public int total() {
        return cards + questions;
    }

    /** How much of it is known, in whole per cent. */
    public int percent() {
        return total() == 0 ? 0 : Math.min(100, known * 100 / total());
    }
}
