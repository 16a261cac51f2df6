package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.Ids;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.format.problems.Report;
import dev.gongbu.deck.format.problems.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads one item of a task list as an option with its reason. */
final class OptionReader {
    private static final Pattern BOX = Pattern.compile("\\[([ xX])](?:[ \\t]+|\\z)");
    private static final Set<String> WORDS = Set.of("pin");

    private OptionReader() {}

    /** False when no item can begin with a box in this line. Asked first, since most bodies need not be parsed then. */
    static boolean mayHaveBox(String line) {
        return line.contains("[ ]") || line.contains("[x]") || line.contains("[X]");
    }

    /** True when the item begins with a box, {@code [ ]} or {@code [x]}. */
    static boolean hasBox(List<String> lines, ListItem item) {
        return BOX.matcher(MarkdownBlocks.beginning(lines, item)).lookingAt();
    }

    /**
     * @param item an item with a box
     * @param line the line of its marker in the file
     * @param place its place in the list, from 1
     * @return null after an error
     */
    static @Nullable OptionDraft read(List<String> lines, ListItem item, int line, int place, Report report) {
        List<String> content = MarkdownBlocks.content(lines, 0, item);
        List<Node> blocks = MarkdownBlocks.children(item);
        int top = MarkdownBlocks.first(item);
        Matcher box = BOX.matcher(content.get(0));
        if (!box.lookingAt()) {
            report.add(line, ProblemCode.OPTION_WITHOUT_BOX, Lines.trimmed(content.get(0)));
            return null;
        }
        if (!(blocks.get(0) instanceof Paragraph first)) {
            report.add(line, ProblemCode.UNCLEAR_STRUCTURE);
            return null;
        }
        content.set(0, content.get(0).substring(box.end()));
        ListBlock reasons = null;
        for (Node block : blocks) {
            reasons = block instanceof ListBlock list ? list : reasons;
        }
        if (reasons != null && reasons != blocks.get(blocks.size() - 1)) {
            report.add(
                    line + MarkdownBlocks.first(reasons.getNext()) - top,
                    ProblemCode.TEXT_AFTER_REASON,
                    Integer.toString(place));
            return null;
        }
        int attributesLine = MarkdownBlocks.last(first) - top;
        Attributes.Cut cut = Attributes.cut(content.get(attributesLine), OptionReader::meant);
        content.set(attributesLine, cut.text());
        if (cut.text().isEmpty() && attributesLine > 0) {
            content.set(attributesLine - 1, Lines.withoutEnd(content.get(attributesLine - 1)));
        }
        String text = Lines.text(reasons == null ? content : content.subList(0, MarkdownBlocks.first(reasons) - top));
        if (text.isBlank()) {
            report.add(line, ProblemCode.EMPTY_OPTION, Integer.toString(place));
            return null;
        }
        check(cut, line + attributesLine, report);
        Attributes attributes = cut.attributes();
        return OptionDraft.of(
                attributes.id() == null ? null : Ids.normalised(attributes.id()),
                attributes.classes().isEmpty()
                        ? null
                        : Ids.normalised(attributes.classes().get(0)),
                attributes.words().contains("pin"),
                text,
                reasons == null ? null : reason(content, top, reasons),
                !box.group(1).equals(" "));
    }

    /** One nested item is the reason itself; of several the reason is their list. */
    private static @Nullable String reason(List<String> content, int top, ListBlock reasons) {
        ListItem item = (ListItem) reasons.getFirstChild();
        List<String> lines = MarkdownBlocks.content(content, top, item);
        if (item.getNext() != null) {
            int indent = item.getMarkerIndent();
            lines =
                    content
                            .subList(MarkdownBlocks.first(reasons) - top, MarkdownBlocks.last(reasons) + 1 - top)
                            .stream()
                            .map(line -> Lines.dropColumns(line, indent, false))
                            .toList();
        }
        String reason = Lines.text(lines);
        return reason.isBlank() ? null : reason;
    }

    private static boolean meant(Attributes attributes) {
        return attributes.id() != null
                || !attributes.classes().isEmpty()
                || attributes.words().contains("pin");
    }

    private static void check(Attributes.Cut cut, int line, Report report) {
        Attributes attributes = cut.attributes();
        if (cut.broken() != null) {
            report.add(line, ProblemCode.BAD_ATTRIBUTES, cut.broken());
        }
        if (attributes.id() != null && !Ids.valid(Ids.normalised(attributes.id()))) {
            report.add(line, ProblemCode.BAD_ID, attributes.id(), Ids.slug(attributes.id()));
        }
        for (int i = 0; i < attributes.classes().size(); i++) {
            String concept = attributes.classes().get(i);
            if (i > 0) {
                report.add(line, ProblemCode.UNKNOWN_ATTRIBUTE, "." + concept, "");
            } else if (!Ids.valid(Ids.normalised(concept))) {
                report.add(line, ProblemCode.BAD_CONCEPT, concept, Ids.slug(concept));
            }
        }
        attributes.words().stream()
                .filter(word -> !WORDS.contains(word))
                .forEach(word -> report.add(line, ProblemCode.UNKNOWN_ATTRIBUTE, word, Suggestion.near(word, WORDS)));
        attributes.values().keySet().forEach(key -> report.add(line, ProblemCode.UNKNOWN_ATTRIBUTE, key, ""));
    }
}
