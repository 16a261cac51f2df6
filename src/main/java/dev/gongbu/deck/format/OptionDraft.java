package dev.gongbu.deck.format;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One option of a question. Immutable and safe for any thread.
 *
 * @param id unique within the question and the same in later revisions: the author's {@code {#id}}, else made from the
 *     text ({@link #of})
 * @param concept what the option stands for ({@code {.concept}}), or null; several options may share one
 * @param pin true when the option keeps its place while the others are shuffled
 * @param text Markdown, not blank in a draft that was read
 * @param reason Markdown, why the option is right or wrong; empty when it isn't said
 * @param correct true for a right option
 */
public record OptionDraft(
        String id, @Nullable String concept, boolean pin, String text, String reason, boolean correct) {

    /** How the ids begin that are made for options without one. */
    private static final String MADE = "o-";

    private static final int ID_DIGITS = 12;
    private static final Pattern MADE_ID = Pattern.compile(MADE + "[0-9a-f]{" + ID_DIGITS + "}");

    public OptionDraft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * An option as an author writes it.
     *
     * @param id the author's, or null: then it is made from the text, so that the same text in a later revision is the
     *     same option
     * @param reason null or empty when it isn't said
     */
    public static OptionDraft of(
            @Nullable String id,
            @Nullable String concept,
            boolean pin,
            String text,
            @Nullable String reason,
            boolean correct) {
        return new OptionDraft(
                id == null ? madeId(text) : id, concept, pin, text, Objects.requireNonNullElse(reason, ""), correct);
    }

    /** The author's id, which is written into files; null when it was made from the text. */
    public @Nullable String ownId() {
        return isMade(id) && id.equals(madeId(text)) ? null : id;
    }

    /** True for an id of the form that is made from a text, perhaps from another one. */
    public static boolean isMade(String id) {
        return MADE_ID.matcher(id).matches();
    }

    /**
     * By what the option is told from the others of its question: {@code #id} when it has an id of its own, else
     * {@link #normalised(String) its normalised text}.
     */
    public String identity() {
        String own = ownId();
        return own == null ? normalised(text) : "#" + own;
    }

    /** A text without the differences that don't make it another option: NFC, lower case, every gap one space. */
    public static String normalised(String markdown) {
        String folded = Normalizer.normalize(markdown, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return OneLine.of(Normalizer.normalize(folded, Normalizer.Form.NFC));
    }

    private static String madeId(String text) {
        return MADE + Sha256.of(normalised(text)).substring(0, ID_DIGITS);
    }
}
