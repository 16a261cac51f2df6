package dev.gongbu.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps Markdown out of mathematics: what stands between {@code $…$} or {@code $$…$$} reaches the page letter by letter,
 * dollars included, where a script renders it. As in Pandoc, no space stands inside at the edges of a single dollar and
 * no digit behind, so that prices stay prices; code stays code.
 */
final class Mathematics {

    /** Code first, so that dollars in it are passed over; then the two forms of mathematics. */
    private static final Pattern CODE_OR_MATH =
            Pattern.compile("(?ms)(?<code>^ {0,3}(?<fence>`{3,}|~{3,}).*?(?:^ {0,3}\\k<fence>|\\z)"
                    + "|(?<!`)(?<ticks>`+)(?!`).+?(?<!`)\\k<ticks>(?!`))"
                    + "|(?<!\\\\)\\$\\$(?:[^$])+?\\$\\$"
                    + "|(?<!\\\\)\\$(?!\\s)[^$\\n]*?[^$\\s\\\\]\\$(?!\\d)");

    private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");

    private Mathematics() {}

    /** The same Markdown with its mathematics escaped: rendered, it is what was written. */
    static String protect(String markdown) {
        if (markdown.indexOf('$') < 0) {
            return markdown;
        }
        return CODE_OR_MATH
                .matcher(markdown)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) == null ? escaped(found.group()) : found.group()));
    }

    private static String escaped(String math) {
        return PUNCTUATION.matcher(math).replaceAll("\\\\$0");
    }
}
