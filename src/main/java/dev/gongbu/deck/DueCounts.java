package dev.gongbu.deck;

import java.util.Map;
import java.util.UUID;

/** How many cards are due per deck: known by the room above that schedules, shown in the list of decks. */
public interface DueCounts {

    /**
     * The cards that are due now for this account, by deck; decks without due cards may be missing.
     */
    Map<UUID, Integer> due(UUID account);
}
