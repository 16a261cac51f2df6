package dev.gongbu.deck.format;

import org.jspecify.annotations.Nullable;

/**
 * What holds where a file is silent.
 *
 * @param key the deck's key, or null to make it from the title
 * @param title the deck's title, or null when the file has to have one
 */
public record Defaults(@Nullable String key, @Nullable String title) {

    /** Nothing: the file has to have a title, and its key is made from it unless it is given. */
    public static Defaults none() {
        return new Defaults(null, null);
    }
}
