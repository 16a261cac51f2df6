package dev.gongbu.deck.format.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** The stretches of a Markdown text within which a hidden part begins and ends: paragraphs, headings, table cells. */
final class HiddenRegions {

    private HiddenRegions() {}

    /** From {@code start} up to, not including, {@code end}. */
    record Region(int start, int end) {}

    /** In the order of the text. */
    static List<Region> of(String text) {
        List<Region> regions = new ArrayList<>();
        for (Node block : MarkdownBlocks.descendants(MarkdownBlocks.parse(Lines.of(text)))) {
            List<SourceSpan> spans = block.getSourceSpans();
            if (block instanceof TableRow) {
                spans.forEach(span -> addCells(text, span.getInputIndex(), end(span), regions));
            } else if ((block instanceof Paragraph || block instanceof Heading) && quoted(block)) {
                spans.forEach(span -> regions.add(new Region(span.getInputIndex(), end(span))));
            } else if (block instanceof Paragraph || block instanceof Heading) {
                regions.add(new Region(spans.get(0).getInputIndex(), end(spans.get(spans.size() - 1))));
            }
        }
        return regions;
    }

    private static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }

    /** In a quotation every line begins with a sign that must not get into a hidden part. */
    private static boolean quoted(Node block) {
        for (Node parent = block.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof BlockQuote) {
                return true;
            }
        }
        return false;
    }

    private static void addCells(String text, int start, int end, List<Region> regions) {
        int cell = start;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '|') {
                regions.add(new Region(cell, i));
                cell = i + 1;
            }
        }
        regions.add(new Region(cell, end));
    }
}
