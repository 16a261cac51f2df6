package dev.gongbu.deck.format;

import dev.gongbu.Coded;

/** What an item asks for; it follows from the item's content. */
public enum ItemKind implements Coded {
    /** A front and a back. */
    CARD,
    /** A text with hidden parts, one card for each number. */
    CLOZE,
    /** A stem and options, of which one or more are right. */
    QUESTION;
}
