package dev.gongbu.deck.format;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an item asks for; it follows from the item's content. */
public enum ItemKind {
    /** A front and a back. */
    CARD,
    /** A text with hidden parts, one card for each number. */
    CLOZE,
    /** A stem and options, of which one or more are right. */
    QUESTION;

    /** The name in JSON, in the database and in messages: {@code card}, {@code cloze}, {@code question}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ItemKind of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of item: " + code));
    }
}
