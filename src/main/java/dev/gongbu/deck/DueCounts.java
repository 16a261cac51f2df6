package dev.gongbu.deck;

import java.util.Map;
import java.util.UUID;

/** What an account has learnt of each deck: known by the room above that schedules, shown in the list of decks. */
public interface DueCounts {

    /**
     * What an account has of a deck.
     *
     * @param due   cards that are due now, without the day's limits
     * @param known cards in review, past their learning steps
     */
    record Counts(int due, int known) {

        public static final Counts NONE = new Counts(0, 0);
    }

    /** By deck; decks of which nothing was learnt may be missing. */
    Map<UUID, Counts> of(UUID account);
}
