package dev.gongbu.deck.format;

import dev.gongbu.deck.format.problems.ImportProblem;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/**
 * Takes what a format finds in a source, piece by piece, so that a large one is never in memory at once. What is told of
 * items belongs to the deck that began last; formats whose decks have no pictures and no history never tell any.
 */
public interface DeckSink {

    /** A deck begins. @param head without items */
    void deck(DeckDraft head);

    /** An item of the deck, with an id that none before it had. */
    void item(ItemDraft item, ItemOrigin origin);

    /** An item of the deck was left out because of an error: its last good text stays, and it is not retired. */
    void damaged(String id);

    /** Items of the deck may have been overlooked: nothing that is missing from it may be retired. */
    void incomplete();

    /** Something that is wrong with the source, whichever deck it is about. */
    void problem(ImportProblem problem);

    /**
     * A picture or sound of the deck.
     *
     * @param name by which its items show it
     * @param bytes to be read before this returns
     */
    default void media(String name, InputStream bytes) throws IOException {}

    /** How a card of the deck was answered elsewhere, in the order of time for each card. */
    default void history(Answered answered) {}

    /**
     * An answer that another program has recorded.
     *
     * @param item id of an item of the deck
     * @param part what was asked of it, one of {@link ItemContent#parts()}
     * @param rating from 1 (not known) to 4 (easy)
     */
    record Answered(String item, String part, Instant at, int rating) {}
}
