package dev.gongbu.deck.format;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rule for ids and concepts: Unicode letters in lower case, digits and hyphens, NFC. */
public final class Ids {
    private static final Pattern FORM = Pattern.compile("-*[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}-]*");
    private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^()\\s]*\\)");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern EDGE = Pattern.compile("^[-\\p{M}]+|-+$");
    private static final int SLUG = 80;

    private Ids() {}

    public static String normalised(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFC);
    }

    public static boolean valid(String id) {
        return id.length() <= Limits.ID
                && FORM.matcher(id).matches()
                && lower(id).equals(id)
                && normalised(id).equals(id);
    }

    /** An id made from a text; empty when the text has no letters and digits. */
    public static String slug(String text) {
        String words =
                APOSTROPHE.matcher(LINK_TARGET.matcher(text).replaceAll("]")).replaceAll("");
        String joined = trimmed(GAP.matcher(normalised(lower(words))).replaceAll("-"));
        int end = Math.min(joined.length(), SLUG);
        if (end < joined.length() && Character.isLowSurrogate(joined.charAt(end))) {
            end--;
        }
        String slug = trimmed(joined.substring(0, end));
        return valid(slug) ? slug : "";
    }

    private static String trimmed(String joined) {
        return EDGE.matcher(joined).replaceAll("");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
