package dev.gongbu.deck.format;

import java.util.List;
import java.util.Objects;

/**
 * A question with its options; the item's title is its short name, shown in lists alone. Immutable and safe for any
 * thread.
 *
 * @param stem Markdown, what is asked; not blank in a draft that was read
 * @param options in the order of the file: {@link Limits#MIN_OPTIONS} to {@link Limits#MAX_OPTIONS}, at least one
 *     right and one wrong, with different {@link OptionDraft#identity() identities}, in a draft that was read
 * @param explanation Markdown, what is said after the answer; empty when there is none
 */
public record QuestionContent(String stem, List<OptionDraft> options, String explanation) implements ItemContent {

    /** What is scheduled of a question. */
    public static final String PART = "question";

    public QuestionContent {
        Objects.requireNonNull(stem, "stem");
        options = List.copyOf(options);
        Objects.requireNonNull(explanation, "explanation");
    }

    /** How many options are right, and therefore how many have to be chosen. */
    public int choose() {
        return (int) options.stream().filter(OptionDraft::correct).count();
    }

    @Override
    public ItemKind kind() {
        return ItemKind.QUESTION;
    }

    @Override
    public List<String> parts() {
        return List.of(PART);
    }
}
