package dev.gongbu.deck.format;

/**
 * The body of an item, by its kind. All texts are Markdown as the author wrote it, lines ended by {@code \n}, without
 * blank lines at either end. Immutable and safe for any thread.
 */
public sealed interface ItemContent permits CardContent, ClozeContent, QuestionContent {

    /** The kind that this content makes of its item; never null. */
    ItemKind kind();
}
