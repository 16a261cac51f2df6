package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.Defaults;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.format.problems.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file's front matter and what comes below it, with the lines at which they begin.
 *
 * @param yaml the lines between the two {@code ---}; none when the file has no front matter and doesn't need it
 * @param lastLine the file's last line
 */
record Parts(List<String> yaml, int yamlLine, List<String> text, int textLine, int lastLine) {

    /** Null when there is no front matter and no title without it, or when it isn't closed. */
    static @Nullable Parts of(List<String> lines, Defaults defaults, Report report) {
        int start = 0;
        while (start < lines.size() - 1 && Lines.blank(lines.get(start))) {
            start++;
        }
        if (!fence(lines.get(start), "---")) {
            if (defaults.title() != null) {
                return new Parts(List.of(), 1, lines, 1, lines.size());
            }
            report.add(start + 1, ProblemCode.NO_FRONT_MATTER);
            return null;
        }
        int end = start + 1;
        int limit = Math.min(lines.size(), end + Limits.FRONT_MATTER_LINES);
        while (end < limit && !fence(lines.get(end), "---") && !fence(lines.get(end), "...")) {
            end++;
        }
        if (end >= limit) {
            report.add(start + 1, ProblemCode.FRONT_MATTER_NOT_CLOSED);
            return null;
        }
        return new Parts(
                lines.subList(start + 1, end), start + 2, lines.subList(end + 1, lines.size()), end + 2, lines.size());
    }

    private static boolean fence(String line, String fence) {
        return Lines.withoutEnd(line).equals(fence);
    }
}
