package dev.gongbu.deck.format;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deck as its file has it. Immutable and safe for any thread.
 *
 * @param key names the deck for ever: letters, digits and {@code . _ - /}, no blank
 * @param title one line of plain text, not blank
 * @param certification the catalog's id, or null
 * @param sections what of the catalog every item belongs to unless it says otherwise, perhaps none
 * @param language a BCP 47 tag, or null when the file doesn't say
 * @param authors plain text, perhaps none
 * @param license plain text, or null
 * @param offer whom it is offered to when it ships; {@link Offer#ALL} when the file doesn't say
 * @param items in the order of the file, with different ids; level-1 headings, which only group them, are not kept
 */
public record DeckDraft(
        String key,
        String title,
        @Nullable String certification,
        List<String> sections,
        @Nullable String language,
        List<String> authors,
        @Nullable String license,
        Offer offer,
        List<ItemDraft> items) {

    public DeckDraft {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(offer, "offer");
        sections = List.copyOf(sections);
        authors = List.copyOf(authors);
        items = List.copyOf(items);
    }

    /** The same deck with other items. */
    public DeckDraft withItems(List<ItemDraft> others) {
        return new DeckDraft(key, title, certification, sections, language, authors, license, offer, others);
    }
}
