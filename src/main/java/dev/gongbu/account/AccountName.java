package dev.gongbu.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name to sign in with.
 *
 * @param text as its owner writes it, without space around it
 * @param key  what makes two names the same: NFKC, lower case; so that {@code Ｊｉｎ} and {@code jin} are one name
 */
public record AccountName(String text, String key) {

    static final int SHORTEST = 3;
    static final int LONGEST = 64;

    /** The name that was typed; empty unless it has 3 to 64 characters, all of them visible or single spaces. */
    public static Optional<AccountName> parse(@Nullable String typed) {
        if (typed == null || typed.length() > 4 * LONGEST) {
            return Optional.empty();
        }
        String text = typed.strip();
        String key = key(text);
        boolean fits = length(text) && length(key) && text.codePoints().noneMatch(AccountName::isInvisible);
        return fits ? Optional.of(new AccountName(text, key)) : Optional.empty();
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static boolean length(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    public static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
