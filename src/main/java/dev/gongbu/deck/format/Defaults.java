package dev.gongbu.deck.format;

import org.jspecify.annotations.Nullable;

/**
 * What holds where the front matter is silent.
 *
 * @param key the deck's key, or null to make it from the title
 * @param title the deck's title, or null when the file has to have one
 * @param fileName the file's name without folders, or null when it isn't known or doesn't matter; only used to warn of
 *     reserved names
 */
public record Defaults(
        @Nullable String key,
        @Nullable String title,
        @Nullable String fileName) {

    /** Without a file name. */
    public Defaults(@Nullable String key, @Nullable String title) {
        this(key, title, null);
    }

    /** Nothing: the file has to have a title, and its key is made from it unless it is given. */
    public static Defaults none() {
        return new Defaults(null, null, null);
    }
}
