package dev.gongbu.deck.format.markdown;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in Pandoc's braces at the end of a heading or an option: {@code {#id .class word key=value key="a, b"}}.
 *
 * @param values in the order of the source
 */
record Attributes(@Nullable String id, List<String> classes, List<String> words, Map<String, String> values) {

    static final Attributes NONE = new Attributes(null, List.of(), List.of(), Map.of());

    private static final Pattern BROKEN =
            Pattern.compile("(?:^|[ \\t])(\\{(?:[#.][\\p{L}\\p{Nd}]|[a-z]+=)[^{}]*+}?)\\z");

    /**
     * A line and what was cut from its end.
     *
     * @param text the line without its attributes and the spaces before them
     * @param broken what looks like attributes and can't be read, else null
     */
    record Cut(String text, Attributes attributes, @Nullable String broken) {}

    /**
     * Cuts attributes from the end of a line.
     *
     * @param meant false for attributes that say nothing to the caller: then the braces are text
     */
    static Cut cut(String line, Predicate<Attributes> meant) {
        String text = Lines.withoutEnd(line);
        for (int open = text.lastIndexOf('{'); open >= 0; open = text.lastIndexOf('{', open - 1)) {
            Attributes attributes = apart(text, open) ? AttributeParser.parse(text, open) : null;
            if (attributes != null) {
                return meant.test(attributes)
                        ? new Cut(Lines.withoutEnd(text.substring(0, open)), attributes, null)
                        : new Cut(text, NONE, null);
            }
        }
        Matcher broken = BROKEN.matcher(text);
        return new Cut(text, NONE, broken.find() ? broken.group(1) : null);
    }

    /** Braces stand apart from the word before them, unless they begin with an id; a backslash makes them text. */
    private static boolean apart(String text, int open) {
        if (open == 0 || text.charAt(open - 1) == ' ' || text.charAt(open - 1) == '\t') {
            return true;
        }
        return text.startsWith("{#", open) && text.charAt(open - 1) != '\\' && text.charAt(open - 1) != '{';
    }

    /** A value in quotes, as {@link AttributeParser} reads it. */
    static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
