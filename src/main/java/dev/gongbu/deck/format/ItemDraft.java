package dev.gongbu.deck.format;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item as its file has it: content alone, without state. Immutable and safe for any thread; two items are equal when
 * their content is.
 *
 * @param id identity inside the deck: Unicode letters in lower case, digits and hyphens, NFC
 * @param title the heading as Markdown on one line, the front of a card; empty when a cloze or a question has none
 * @param sections what of the catalog it belongs to ({@code v4.2/2.2}), or null when it inherits the deck's
 * @param topics topic ids in the order of the file, perhaps none
 * @param tags the author's own words, perhaps none
 * @param difficulty 1 to 3, or null
 * @param content by kind
 * @param sources in the order of the file, perhaps none
 */
public record ItemDraft(
        String id,
        String title,
        @Nullable List<String> sections,
        List<String> topics,
        List<String> tags,
        @Nullable Integer difficulty,
        ItemContent content,
        List<SourceRef> sources) {

    /** @throws IllegalArgumentException if the difficulty is not 1 to 3 */
    public ItemDraft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        sections = sections == null ? null : List.copyOf(sections);
        topics = List.copyOf(topics);
        tags = List.copyOf(tags);
        if (difficulty != null && (difficulty < 1 || difficulty > 3)) {
            throw new IllegalArgumentException("difficulty is 1 to 3, not " + difficulty);
        }
        Objects.requireNonNull(content, "content");
        sources = List.copyOf(sources);
    }

    /** What kind of item the content makes; never null. */
    public ItemKind kind() {
        return content.kind();
    }

    /**
     * SHA-256, in 64 hexadecimal digits, of everything but the id: equal for equal content, whatever the file's layout.
     * It doesn't contain what is inherited from the deck. For a cloze whose parts had no numbers in the file, take it
     * after the parts were matched to their former numbers ({@link ItemOrigin#assigned()}).
     */
    public String contentHash() {
        return ContentHash.of(this);
    }
}
