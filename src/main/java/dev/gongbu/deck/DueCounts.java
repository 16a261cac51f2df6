package dev.gongbu.deck;

import java.util.Map;
import java.util.UUID;

/** What an account has learnt of each deck: known by the room above that schedules, shown in the list of decks. */
public interface DueCounts {

    /** The cards that are due now for this account, by deck; decks without due cards may be missing. */
    Map<UUID, Integer> due(UUID account);

    /**
     * The cards that this account knows, by deck: those in review, past their learning steps; decks without may be
     * missing.
     */
    Map<UUID, Integer> known(UUID account);
}
