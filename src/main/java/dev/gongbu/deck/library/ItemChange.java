package dev.gongbu.deck.library;

import dev.gongbu.deck.format.ItemDraft;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one item when a deck is saved.
 *
 * @param kind   what happens
 * @param key    the item's id in the file
 * @param title  plain text for lists
 * @param before what it said; null when it is new
 * @param after  what it will say; null when it is retired
 */
public record ItemChange(
        Kind kind,
        String key,
        String title,
        @Nullable ItemDraft before,
        @Nullable ItemDraft after) {

    /** What can happen to an item; one that comes back is updated. */
    public enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        RETIRED
    }
}
