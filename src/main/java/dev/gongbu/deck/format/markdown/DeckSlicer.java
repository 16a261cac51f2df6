package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.format.problems.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Cuts the text of a deck into its items. */
final class DeckSlicer {
    private static final Pattern HTML =
            Pattern.compile("^ {0,3}(?:<(script|pre|style|textarea)|(<!--)|(<\\?)|(<!\\[cdata\\[)|(<![a-z]))");
    private static final List<String> HTML_ENDS = List.of("</%s>", "-->", "?>", "]]>", ">");

    private DeckSlicer() {}

    /**
     * One item as source.
     *
     * @param line the heading's line in the file, from 1
     * @param heading its Markdown on one line, with attributes
     * @param body the lines below it
     * @param bodyLine the line of the first of them in the file
     * @param source heading and body as they stand in the file
     */
    record Slice(int line, String heading, List<String> body, int bodyLine, List<String> source) {
        /** The characters of heading and body. */
        int length() {
            return heading.length()
                    + body.stream().mapToInt(line -> line.length() + 1).sum();
        }

        /** True when a line of the file belongs to the body. */
        boolean holds(int other) {
            return other >= bodyLine && other < bodyLine + body.size();
        }
    }

    /** Something that is opened and never closed, so that what looks like headings behind it is none. */
    record Unclosed(int line, String opening) {}

    record Slices(List<Slice> items, @Nullable Unclosed unclosed) {}

    /**
     * @param lines the text below the front matter
     * @param firstLine the line of the first of them in the file, from 1
     */
    static Slices slice(List<String> lines, int firstLine, Report report) {
        List<Node> blocks = MarkdownBlocks.children(MarkdownBlocks.parse(lines));
        List<Heading> borders = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.getLevel() <= 2)
                .toList();
        checkOutside(
                lines, 0, borders.isEmpty() ? lines.size() : MarkdownBlocks.first(borders.get(0)), firstLine, report);
        List<Slice> items = new ArrayList<>();
        for (int i = 0; i < borders.size(); i++) {
            Heading heading = borders.get(i);
            int start = MarkdownBlocks.last(heading) + 1;
            int end = i + 1 < borders.size() ? MarkdownBlocks.first(borders.get(i + 1)) : lines.size();
            if (heading.getLevel() == 2) {
                int line = firstLine + MarkdownBlocks.first(heading);
                String text = MarkdownBlocks.heading(lines, heading);
                List<String> source = lines.subList(MarkdownBlocks.first(heading), end);
                items.add(new Slice(line, text, lines.subList(start, end), firstLine + start, source));
            } else {
                checkOutside(lines, start, end, firstLine, report);
            }
        }
        return new Slices(items, blocks.isEmpty() ? null : unclosed(lines, blocks.get(blocks.size() - 1), firstLine));
    }

    private static void checkOutside(List<String> lines, int start, int end, int firstLine, Report report) {
        for (int i = start; i < end; i++) {
            if (!Lines.blank(lines.get(i))) {
                report.add(firstLine + i, ProblemCode.TEXT_OUTSIDE_ITEM);
                return;
            }
        }
    }

    private static @Nullable Unclosed unclosed(List<String> lines, Node last, int firstLine) {
        String opening = Lines.trimmed(lines.get(MarkdownBlocks.first(last)));
        boolean open = last instanceof FencedCodeBlock code && code.getClosingFenceLength() == null
                || last instanceof HtmlBlock html && swallows(html.getLiteral().toLowerCase(Locale.ROOT));
        return open ? new Unclosed(firstLine + MarkdownBlocks.first(last), opening) : null;
    }

    /** True for HTML that only its own end closes (kinds 1 to 5 of the CommonMark specification) and that has none. */
    private static boolean swallows(String html) {
        Matcher start = HTML.matcher(html);
        if (!start.find()) {
            return false;
        }
        for (int kind = 1; kind <= HTML_ENDS.size(); kind++) {
            if (start.group(kind) != null) {
                return !html.contains(HTML_ENDS.get(kind - 1).formatted(start.group(kind)));
            }
        }
        return false;
    }
}
