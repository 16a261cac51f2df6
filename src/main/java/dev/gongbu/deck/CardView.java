package dev.gongbu.deck;

import dev.gongbu.deck.format.ItemContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.QuestionContent;
import java.util.List;
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
 * @param draft         what the revision says, its sections spelt out
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
        ItemDraft draft) {

    /** The content by its kind. */
    public ItemContent content() {
        return draft.content();
    }

    /**
     * The content of a question.
     *
     * @throws IllegalStateException when the card is none
     */
    public QuestionContent question() {
        return draft.question();
    }

    /** What of the catalog it belongs to, perhaps nothing. */
    public List<String> sections() {
        return draft.sectionsOr(List.of());
    }

    /** Where pictures of its deck are served. */
    public String mediaBase() {
        return mediaBase(deck);
    }

    static String mediaBase(UUID deck) {
        return "/decks/" + deck + "/media/";
    }
}
