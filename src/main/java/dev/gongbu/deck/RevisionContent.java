package dev.gongbu.deck;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What one revision of an item says, as it was read: immutable, kept as JSON in the revision. All texts are Markdown
 * unless they are said to be plain. Texts that an item does not have are empty, lists are never null.
 *
 * @param kind        card, cloze or question
 * @param title       the heading, one line: the front of a card, a question's short title for lists
 * @param back        what a card answers; empty for cloze and question
 * @param cloze       the text of a cloze cut at its hidden parts, in order
 * @param stem        what a question asks, without the title
 * @param options     a question's options in the order of the file; the position in this list is what an answer refers to
 * @param explanation what is said after a question was answered
 * @param sources     where it was read
 * @param sections    what it belongs to, {@code <edition>/<code>}, for example {@code v4.2/2.2} or {@code v4.2/2}
 * @param topics      the author's topic keys
 * @param tags        the author's tags
 * @param difficulty  1 to 3; null when it is not stated
 */
public record RevisionContent(
        StoredKind kind,
        String title,
        String back,
        List<Cloze> cloze,
        String stem,
        List<Option> options,
        String explanation,
        List<Source> sources,
        List<String> sections,
        List<String> topics,
        List<String> tags,
        @Nullable Integer difficulty) {

    /** The scheduled part of a card. */
    public static final String FRONT = "front";

    /** The scheduled part of a question. */
    public static final String QUESTION = "question";

    private static final String CLOZE = "cloze:";

    /**
     * A stretch of a cloze text.
     *
     * @param text Markdown
     * @param part the number of the hidden part, from 1; null for text that is always shown
     * @param hint shown in place of the hidden text; null for none
     */
    public record Cloze(
            String text, @Nullable Integer part, @Nullable String hint) {

        /** True for text that its card asks for. */
        public boolean hidden() {
            return part != null;
        }
    }

    /**
     * One option of a question.
     *
     * @param id      unique within the question and the same in later revisions: the author's, else made from the text
     * @param concept what the option stands for, so that confusions can be counted; null when not stated
     * @param pin     true: keeps its place when options are shuffled
     * @param text    Markdown
     * @param reason  why it is right or wrong, Markdown; empty when not given
     * @param correct true for every option that has to be chosen
     */
    public record Option(
            String id, @Nullable String concept, boolean pin, String text, String reason, boolean correct) {}

    /**
     * Where an item's facts were read.
     *
     * @param url  an http or https address
     * @param asOf the month of the state of knowledge, {@code YYYY-MM}; null when not stated
     */
    public record Source(String url, @Nullable String asOf) {}

    public RevisionContent {
        cloze = List.copyOf(cloze);
        options = List.copyOf(options);
        sources = List.copyOf(sources);
        sections = List.copyOf(sections);
        topics = List.copyOf(topics);
        tags = List.copyOf(tags);
    }

    /** What a card asks; empty for cloze and question. */
    public String front() {
        return kind == StoredKind.CARD ? title : "";
    }

    /** How many options have to be chosen; 0 for what is no question. */
    public int choose() {
        return (int) options.stream().filter(Option::correct).count();
    }

    /** The option with this id. */
    public Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /** What is scheduled of this item, in order: {@code front}, {@code question} or {@code cloze:<n>}. */
    public List<String> parts() {
        return switch (kind) {
            case CARD -> List.of(FRONT);
            case QUESTION -> List.of(QUESTION);
            case CLOZE ->
                cloze.stream()
                        .filter(Cloze::hidden)
                        .map(stretch -> clozePart(stretch.part()))
                        .distinct()
                        .toList();
        };
    }

    /** The number of a hidden part; empty for other parts. */
    public static OptionalInt clozeNumber(String part) {
        return part.startsWith(CLOZE)
                ? OptionalInt.of(Integer.parseInt(part.substring(CLOZE.length())))
                : OptionalInt.empty();
    }

    /** The part of a cloze with this number. */
    static String clozePart(@Nullable Integer number) {
        return CLOZE + number;
    }
}
