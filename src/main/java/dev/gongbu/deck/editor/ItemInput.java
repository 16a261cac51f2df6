package dev.gongbu.deck.editor;

import dev.gongbu.deck.ItemJson;
import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.ClozePiece;
import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.ItemContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.ItemKind;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.format.SourceRef;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as the API takes it: the fields of {@link ItemJson}. A card needs {@code front} and {@code back}, a cloze
 * {@code front} with hidden parts, a question {@code stem} and {@code options}.
 *
 * @param itemKey the item's id in the deck's file; null for a new one: it is made from the title
 * @param version as it was read; needed to change an item
 */
public record ItemInput(
        @Nullable String itemKey,
        @Nullable ItemKind kind,
        @Nullable String title,
        @Nullable String stem,
        @Nullable String front,
        @Nullable String back,
        @Nullable List<OptionInput> options,
        @Nullable String explanation,
        @Nullable List<SourceInput> sources,
        @Nullable List<String> sections,
        @Nullable List<String> topics,
        @Nullable List<String> tags,
        @Nullable Integer difficulty,
        @Nullable String family,
        @Nullable Integer version) {

    /** One option of a question. */
    record OptionInput(
            @Nullable String id,
            @Nullable String text,
            @Nullable Boolean correct,
            @Nullable String reason,
            @Nullable String concept,
            @Nullable Boolean pin) {

        private OptionDraft draft() {
            return OptionDraft.of(
                    id == null || OptionDraft.isMade(id) ? null : id,
                    concept,
                    Boolean.TRUE.equals(pin),
                    clean(text),
                    reason == null || reason.isBlank() ? null : reason.strip(),
                    Boolean.TRUE.equals(correct));
        }
    }

    /** Where the item's facts were read. */
    record SourceInput(@Nullable String url, @Nullable String asOf) {

        private SourceRef draft() {
            try {
                return new SourceRef(clean(url), asOf == null ? null : YearMonth.parse(asOf));
            } catch (DateTimeParseException malformed) {
                throw new Unfit("sources");
            }
        }
    }

    /** A field that can't be what it is; its message is the field's name. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unfit(String field) {
            super(field, null, false, false);
        }

        String field() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * The draft that this asks for, still to be checked by the rules of the format.
     *
     * @throws Unfit when a field can't be a part of any draft
     */
    ItemDraft draft(String key) {
        if (kind == null) {
            throw new Unfit("kind");
        }
        if (difficulty != null && !Limits.isDifficulty(difficulty)) {
            throw new Unfit("difficulty");
        }
        if (family != null && !family.isBlank() && kind != ItemKind.QUESTION) {
            throw new Unfit("family");
        }
        String heading = clean(kind == ItemKind.CARD && front != null ? front : title);
        if (heading.lines().count() > 1) {
            throw new Unfit(kind == ItemKind.CARD && front != null ? "front" : "title");
        }
        return new ItemDraft(
                key,
                heading,
                sections == null ? null : list(sections, "sections"),
                list(topics, "topics"),
                list(tags, "tags"),
                difficulty,
                family == null || family.isBlank() ? null : family.strip(),
                content(kind),
                elements(sources, "sources").stream().map(SourceInput::draft).toList());
    }

    private ItemContent content(ItemKind wanted) {
        return switch (wanted) {
            case CARD -> new FlashcardContent(clean(back));
            // its hidden parts are found when the draft is checked
            case CLOZE -> new ClozeContent(List.of(new ClozePiece.Plain(clean(front))));
            case QUESTION ->
                new QuestionContent(
                        clean(stem),
                        elements(options, "options").stream()
                                .map(OptionInput::draft)
                                .toList(),
                        clean(explanation));
        };
    }

    private static <T> List<T> elements(@Nullable List<T> list, String field) {
        if (list != null && list.stream().anyMatch(element -> element == null)) {
            throw new Unfit(field);
        }
        return list == null ? List.of() : list;
    }

    /** Words for the heading's attributes: what stands between commas. */
    private static List<String> list(@Nullable List<String> words, String field) {
        if (elements(words, field).stream().anyMatch(word -> word.isBlank() || word.contains(","))) {
            throw new Unfit(field);
        }
        return elements(words, field).stream().map(String::strip).toList();
    }

    private static String clean(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
