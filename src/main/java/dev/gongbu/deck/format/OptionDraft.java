package dev.gongbu.deck.format;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One option of a question. Immutable and safe for any thread.
 *
 * @param id the explicit {@code {#id}}, or null
 * @param concept what the option stands for ({@code {.concept}}), or null; several options may share one
 * @param pin true when the option keeps its place while the others are shuffled
 * @param text Markdown, not blank in a draft that was read
 * @param reason Markdown, why the option is right or wrong, or null
 * @param correct true for a right option
 */
public record OptionDraft(
        @Nullable String id,
        @Nullable String concept,
        boolean pin,
        String text,
        @Nullable String reason,
        boolean correct) {

    public OptionDraft {
        Objects.requireNonNull(text, "text");
    }

    /**
     * By what the option is known again in a later revision: {@code #id} when it has an id, else
     * {@link #normalised(String) its normalised text}. Unique within its question.
     */
    public String identity() {
        return id == null ? normalised(text) : "#" + id;
    }

    /** A text without the differences that don't make it another option: NFC, lower case, every gap one space. */
    public static String normalised(String markdown) {
        String folded = Normalizer.normalize(markdown, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return OneLine.of(Normalizer.normalize(folded, Normalizer.Form.NFC));
    }
}
