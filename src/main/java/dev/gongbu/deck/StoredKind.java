package dev.gongbu.deck;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an item is; it follows from its content. Written {@code card}, {@code cloze}, {@code question}. */
public enum StoredKind {
    CARD,
    CLOZE,
    QUESTION;

    /** The name in JSON, in the database and in messages. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StoredKind of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of item: " + code));
    }
}
