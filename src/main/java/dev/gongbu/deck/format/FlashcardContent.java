package dev.gongbu.deck.format;

import java.util.List;
import java.util.Objects;

/**
 * The back of a flashcard; its front is the item's title.
 *
 * @param back Markdown, not blank in a draft that was read
 */
public record FlashcardContent(String back) implements ItemContent {

    /** What is scheduled of a flashcard. */
    public static final String PART = "front";

    public FlashcardContent {
        Objects.requireNonNull(back, "back");
    }

    @Override
    public ItemKind kind() {
        return ItemKind.CARD;
    }

    @Override
    public List<String> parts() {
        return List.of(PART);
    }
}
