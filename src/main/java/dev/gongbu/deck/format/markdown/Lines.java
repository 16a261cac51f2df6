package dev.gongbu.deck.format.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of Markdown source. Blank, as in CommonMark, is what holds spaces and tabs alone. */
public final class Lines {
    private static final int TAB = 4;
    private static final Pattern FULL_LINE = Pattern.compile("\n(?!\n)");

    private Lines() {}

    public static List<String> of(String text) {
        return List.of(text.split("\n", -1));
    }

    static boolean blank(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (!gap(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static String trimmed(String line) {
        int start = 0;
        while (start < line.length() && gap(line.charAt(start))) {
            start++;
        }
        return withoutEnd(line.substring(start));
    }

    static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && gap(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    /** The lines as one text, without the blank ones at both ends. */
    static String text(List<String> lines) {
        int start = 0;
        int end = lines.size();
        while (start < end && blank(lines.get(start))) {
            start++;
        }
        while (end > start && blank(lines.get(end - 1))) {
            end--;
        }
        return String.join("\n", lines.subList(start, end));
    }

    /**
     * A line without its first columns, as far as they are blank; what is left of the indent is spaces.
     *
     * @param marker true when the columns hold a list marker, which goes as well
     */
    static String dropColumns(String line, int columns, boolean marker) {
        int column = 0;
        int i = 0;
        while (i < line.length() && (gap(line.charAt(i)) || (marker && column < columns))) {
            column += line.charAt(i) == '\t' ? TAB - column % TAB : 1;
            i++;
        }
        return " ".repeat(Math.max(0, column - columns)) + line.substring(i);
    }

    /** The text with every line but the first and the empty ones indented. */
    static String indented(String text, int columns) {
        return FULL_LINE.matcher(text).replaceAll("\n" + " ".repeat(columns));
    }

    private static boolean gap(char c) {
        return c == ' ' || c == '\t';
    }
}
