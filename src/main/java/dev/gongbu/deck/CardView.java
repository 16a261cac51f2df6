package dev.gongbu.deck;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card with what it says now, for whoever shows it.
 *
 * @param id            the card: what is scheduled and what logs refer to
 * @param item          the item that it is a part of
 * @param itemKey       the item's id in the deck's file
 * @param deck          the deck
 * @param deckKey       names the deck for ever
 * @param deckTitle     the deck's title
 * @param language      the language of the content, a BCP 47 tag
 * @param certification what its sections belong to; null for none
 * @param revision      what it says now; goes into logs
 * @param part          {@code front}, {@code question} or {@code cloze:<n>}
 * @param active        false when it is no longer asked
 * @param content       what the revision says
 */
public record CardView(
        UUID id,
        UUID item,
        String itemKey,
        UUID deck,
        String deckKey,
        String deckTitle,
        String language,
        @Nullable String certification,
        UUID revision,
        String part,
        boolean active,
        RevisionContent content) {

    /** Where pictures of its deck are served. */
    public String mediaBase() {
        return mediaBase(deck);
    }

    static String mediaBase(UUID deck) {
        return "/decks/" + deck + "/media/";
    }
}
