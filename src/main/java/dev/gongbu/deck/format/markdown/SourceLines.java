package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.SourceRef;
import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.format.problems.Report;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Takes the lines {@code Source: <url> (as of YYYY-MM)} out of an item's body. */
final class SourceLines {
    private static final Pattern START = Pattern.compile(" {0,3}Source:");
    private static final Pattern FORM = Pattern.compile(
            " {0,3}Source:[ \\t]*(?:<(https?://[^\\s<>]+)>|(https?://[^\\s<>]+))(?:[ \\t]+\\(as of (\\d{4}-\\d{2})\\))?[ \\t]*");

    private SourceLines() {}

    /**
     * @param rest the body with empty lines in place of the sources
     * @param sources in the order of the body
     */
    record Cut(List<String> rest, List<SourceRef> sources) {}

    /** @param bodyLine the line of the body's first line in the file */
    static Cut cut(List<String> body, int bodyLine, Report report) {
        List<String> rest = new ArrayList<>(body);
        List<SourceRef> sources = new ArrayList<>();
        while (true) {
            List<Integer> found = candidates(rest);
            int before = sources.size();
            for (int i : found) {
                SourceRef source = source(rest.get(i));
                if (source != null) {
                    sources.add(source);
                    rest.set(i, "");
                }
            }
            if (sources.size() == before) {
                found.forEach(i -> report.add(bodyLine + i, ProblemCode.BAD_SOURCE, Lines.trimmed(rest.get(i))));
                return new Cut(rest, sources);
            }
        }
    }

    private static List<Integer> candidates(List<String> lines) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (START.matcher(lines.get(i)).lookingAt()) {
                found.add(i);
            }
        }
        if (!found.isEmpty() && mayBeLiteral(lines, found)) {
            BitSet literal = literal(lines);
            found.removeIf(literal::get);
        }
        return found;
    }

    /** False when there is no sign of code or HTML. Asked first, since most bodies need not be parsed then. */
    private static boolean mayBeLiteral(List<String> lines, List<Integer> found) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.contains("```") || line.contains("~~~") || (line.contains("<") && !found.contains(i))) {
                return true;
            }
        }
        return false;
    }

    /** Lines of code and HTML. Indented code is not asked for: it is too far to the right to be a source. */
    private static BitSet literal(List<String> lines) {
        BitSet literal = new BitSet();
        for (Node block : MarkdownBlocks.descendants(MarkdownBlocks.parse(lines))) {
            if (block instanceof FencedCodeBlock || block instanceof HtmlBlock) {
                block.getSourceSpans().stream().map(SourceSpan::getLineIndex).forEach(literal::set);
            }
        }
        return literal;
    }

    private static @Nullable SourceRef source(String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        String url = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        try {
            YearMonth asOf = matcher.group(3) == null ? null : YearMonth.parse(matcher.group(3));
            return url.length() > Limits.URL ? null : new SourceRef(url, asOf);
        } catch (DateTimeParseException noMonth) {
            return null;
        }
    }

    static String written(SourceRef source) {
        return "Source: <" + source.url() + ">" + (source.asOf() == null ? "" : " (as of " + source.asOf() + ")");
    }
}
