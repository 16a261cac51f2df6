package dev.gongbu.deck;

import java.util.UUID;

/** Who learns from a deck: known by the rooms above that keep logs. While any of them says yes, its rows stay. */
public interface DeckUse {

    /** True when an account other than this one has answered or been asked a card of the deck. */
    boolean usedByOthers(UUID deck, UUID account);
}
