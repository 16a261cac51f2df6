package dev.gongbu.deck.format;

import java.util.Objects;

/**
 * The back of a flashcard; its front is the item's title.
 *
 * @param back Markdown, not blank in a draft that was read
 */
public record CardContent(String back) implements ItemContent {

    public CardContent {
        Objects.requireNonNull(back, "back");
    }

    @Override
    public ItemKind kind() {
        return ItemKind.CARD;
    }
}
