package dev.gongbu.deck.format;

/** What an item asks for; it follows from the item's content and is never written down. */
public enum ItemKind {
    /** A front and a back. */
    CARD,
    /** A text with hidden parts, one card for each number. */
    CLOZE,
    /** A stem and options, of which one or more are right. */
    QUESTION
}
