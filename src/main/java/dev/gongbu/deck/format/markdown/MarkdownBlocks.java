package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.Limits;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The block structure of CommonMark with tables, as positions in the source. Texts are cut out of the source line by
 * line and never rendered anew, so that an author's Markdown is kept to the letter. Inline text is not parsed here.
 */
final class MarkdownBlocks {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(Limits.NESTING)
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();

    private MarkdownBlocks() {}

    static Node parse(List<String> lines) {
        return PARSER.parse(String.join("\n", lines));
    }

    /** The blocks right below a node. */
    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** Everything below a node, parents first. */
    static List<Node> descendants(Node parent) {
        List<Node> all = new ArrayList<>();
        for (Node child : children(parent)) {
            all.add(child);
            all.addAll(descendants(child));
        }
        return all;
    }

    /** The index of a block's first line. */
    static int first(Node block) {
        return block.getSourceSpans().get(0).getLineIndex();
    }

    /** The index of a block's last line. */
    static int last(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        return spans.get(spans.size() - 1).getLineIndex();
    }

    /** A heading's Markdown on one line, without its number signs or its underline. */
    static String heading(List<String> lines, Heading heading) {
        int first = first(heading);
        int last = last(heading);
        if (first == last) {
            String line = Lines.trimmed(lines.get(first));
            return withoutClosingSigns(Lines.trimmed(line.substring(heading.getLevel())));
        }
        return String.join(
                " ", lines.subList(first, last).stream().map(Lines::trimmed).toList());
    }

    private static String withoutClosingSigns(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        String rest = Lines.withoutEnd(text.substring(0, end));
        return end == 0 || rest.length() < end ? rest : text;
    }

    /** The beginning of what stands in an item of a top-level list. */
    static String beginning(List<String> lines, ListItem item) {
        return Lines.dropColumns(lines.get(first(item)), item.getContentIndent(), true);
    }

    /**
     * What stands in an item of a list, moved to the left edge.
     *
     * @param lines the source from which the list's indent is gone
     * @param top   the index of the first of them
     */
    static List<String> content(List<String> lines, int top, ListItem item) {
        int indent = item.getContentIndent();
        List<String> content = new ArrayList<>();
        for (int i = first(item); i <= last(item); i++) {
            content.add(Lines.dropColumns(lines.get(i - top), indent, i == first(item)));
        }
        return content;
    }
}
