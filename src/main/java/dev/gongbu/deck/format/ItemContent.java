package dev.gongbu.deck.format;

import java.util.List;

/**
 * The body of an item, by its kind: the one shape in which every room, every format and the database know it. All texts
 * are Markdown as the author wrote it, lines ended by {@code \n}, without blank lines at either end. Immutable and safe
 * for any thread.
 */
public sealed interface ItemContent permits FlashcardContent, ClozeContent, QuestionContent {

    /** The kind that this content makes of its item; never null. */
    ItemKind kind();

    /**
     * What is scheduled of the item, in order and each once: {@link FlashcardContent#PART}, {@link QuestionContent#PART},
     * or {@link ClozeContent#part} of each number. Never null; empty for a cloze that hides nothing.
     */
    List<String> parts();
}
