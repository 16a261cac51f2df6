package dev.gongbu.deck.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the API takes for a deck; null leaves a field as it is.
 *
 * @param key    names the deck for ever; only for a new one, made from the title when it is null
 * @param shared true lets every account of this server study it
 */
public record DeckInput(
        @Nullable String key,
        @Nullable String title,
        @Nullable String language,
        @Nullable String certification,
        @Nullable List<String> sections,
        @Nullable List<String> authors,
        @Nullable String license,
        @Nullable Boolean shared) {}
