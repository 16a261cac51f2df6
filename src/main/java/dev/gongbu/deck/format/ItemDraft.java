package dev.gongbu.deck.format;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item as its author has it: content alone, without state. A file is read into it, the editor sends it, a revision
 * keeps it ({@link DraftJson}). Immutable and safe for any thread; two items are equal when
 * their content is.
 *
 * @param id identity inside the deck: Unicode letters in lower case, digits and hyphens, NFC
 * @param title the heading as Markdown on one line, the front of a card; empty when a cloze or a question has none
 * @param sections what of the catalog it belongs to ({@code v4.2/2.2}), or null when it inherits the deck's
 * @param topics topic ids in the order of the file, perhaps none
 * @param tags the author's own words, perhaps none
 * @param difficulty 1 to 3, or null
 * @param family what questions with the same options before different situations share: made like an id; null for none,
 *     and for what is no question
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
        @Nullable String family,
        ItemContent content,
        List<SourceRef> sources) {

    /** @throws IllegalArgumentException if the difficulty is not 1 to 3 */
    public ItemDraft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        sections = sections == null ? null : List.copyOf(sections);
        topics = List.copyOf(topics);
        tags = List.copyOf(tags);
        if (difficulty != null && !Limits.isDifficulty(difficulty)) {
            throw new IllegalArgumentException("difficulty is 1 to " + Limits.DIFFICULTY + ", not " + difficulty);
        }
        Objects.requireNonNull(content, "content");
        sources = List.copyOf(sources);
    }

    /** The same item with other content. */
    public ItemDraft withContent(ItemContent other) {
        return new ItemDraft(id, title, sections, topics, tags, difficulty, family, other, sources);
    }

    /** The same item with its sections spelt out, which is how it is kept and what its hash is taken of then. */
    public ItemDraft spelledOut(List<String> deckSections) {
        return withSections(sectionsOr(deckSections));
    }

    /** The same item as its file has it: sections that are the deck's are inherited. */
    public ItemDraft inheriting(List<String> deckSections) {
        return deckSections.equals(sections) ? withSections(null) : this;
    }

    private ItemDraft withSections(@Nullable List<String> others) {
        return new ItemDraft(id, title, others, topics, tags, difficulty, family, content, sources);
    }

    /** Its own sections, or these when it inherits the deck's. */
    public List<String> sectionsOr(List<String> deckSections) {
        return sections == null ? deckSections : sections;
    }

    /**
     * The content of an item that is a question.
     *
     * @throws IllegalStateException when it is none
     */
    public QuestionContent question() {
        if (content instanceof QuestionContent question) {
            return question;
        }
        throw new IllegalStateException(id + " is no question");
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
