package dev.gongbu.deck.format;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stretch of a cloze text: shown as it is, or hidden. Immutable and safe for any thread. */
public sealed interface ClozePiece {

    /**
     * Text that is always shown.
     *
     * @param markdown Markdown as written, with its escapes
     */
    record Plain(String markdown) implements ClozePiece {
        public Plain {
            Objects.requireNonNull(markdown, "markdown");
        }
    }

    /**
     * A part that its card asks for. Several parts with one number are asked together.
     *
     * @param number which card hides it, from 1 to {@link Limits#HIDDEN_NUMBER}
     * @param text what is hidden: Markdown with its escapes ({@code \==}, {@code \::}), not blank
     * @param hint shown in its place, or null
     */
    record Hidden(int number, String text, @Nullable String hint) implements ClozePiece {
        public Hidden {
            if (!Limits.isHiddenNumber(number)) {
                throw new IllegalArgumentException(
                        "a hidden part is numbered from 1 to " + Limits.HIDDEN_NUMBER + ", not " + number);
            }
            Objects.requireNonNull(text, "text");
        }
    }
}
