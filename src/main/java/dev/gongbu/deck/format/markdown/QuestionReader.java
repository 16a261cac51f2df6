package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.format.problems.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** Reads a body with a task list as a question. */
final class QuestionReader {

    private QuestionReader() {}

    /** The top-level lists of a body in which at least one item has a box. */
    static List<ListBlock> taskLists(List<String> body) {
        if (body.stream().noneMatch(OptionReader::mayHaveBox)) {
            return List.of();
        }
        return MarkdownBlocks.children(MarkdownBlocks.parse(body)).stream()
                .filter(ListBlock.class::isInstance)
                .map(ListBlock.class::cast)
                .filter(list -> items(list).stream().anyMatch(item -> OptionReader.hasBox(body, item)))
                .toList();
    }

    private static List<ListItem> items(ListBlock list) {
        List<ListItem> items = new ArrayList<>();
        for (Node item : MarkdownBlocks.children(list)) {
            items.add((ListItem) item);
        }
        return items;
    }

    /**
     * @param lists the task lists of the body, at least one
     * @param bodyLine the line of the body's first line in the file
     */
    static QuestionContent read(List<String> body, List<ListBlock> lists, int bodyLine, Report report) {
        ListBlock list = lists.get(0);
        int start = MarkdownBlocks.first(list);
        if (lists.size() > 1) {
            report.add(bodyLine + MarkdownBlocks.first(lists.get(1)), ProblemCode.SECOND_OPTION_LIST);
        }
        String stem = Lines.text(body.subList(0, start));
        if (stem.isBlank()) {
            report.add(bodyLine + start, ProblemCode.NO_STEM);
        }
        List<ListItem> items = items(list);
        if (!Limits.isOptionCount(items.size())) {
            report.add(
                    bodyLine + start,
                    ProblemCode.OPTION_COUNT,
                    Integer.toString(items.size()),
                    Integer.toString(Limits.MIN_OPTIONS),
                    Integer.toString(Limits.MAX_OPTIONS));
        }
        List<OptionDraft> options = new ArrayList<>();
        Set<String> identities = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            int line = bodyLine + MarkdownBlocks.first(items.get(i));
            OptionDraft option = OptionReader.read(body, items.get(i), line, i + 1, report);
            if (option != null) {
                options.add(option);
                if (!identities.add(option.identity())) {
                    report.add(line, ProblemCode.DUPLICATE_OPTION, option.identity());
                }
            }
        }
        if (options.size() == items.size()) {
            checkAnswers(options, bodyLine + start, report);
        }
        String explanation = Lines.text(body.subList(MarkdownBlocks.last(list) + 1, body.size()));
        return new QuestionContent(stem, options, explanation);
    }

    private static void checkAnswers(List<OptionDraft> options, int line, Report report) {
        if (options.stream().noneMatch(OptionDraft::correct)) {
            report.add(line, ProblemCode.NO_RIGHT_OPTION);
        } else if (options.stream().allMatch(OptionDraft::correct)) {
            report.add(line, ProblemCode.NO_WRONG_OPTION);
        }
    }
}
