package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.ItemContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.ItemOrigin;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.format.SectionScope;
import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.format.problems.Report;
import java.util.List;
import java.util.Set;
import org.commonmark.node.ListBlock;
import org.jspecify.annotations.Nullable;

/** Reads one item of a deck from its source. */
final class ItemReader {

    private ItemReader() {}

    /** @param assigned as in {@link ItemOrigin#assigned()} */
    record Result(ItemDraft item, Set<Integer> assigned) {}

    /**
     * @param id the item's id, already checked
     * @return null when the report has an error
     */
    static @Nullable Result read(
            DeckSlicer.Slice slice, HeadingReader.Identity heading, String id, SectionScope scope, Report report) {
        HeadingReader.Labels labels = HeadingReader.labels(heading.cut().attributes(), scope, slice.line(), report);
        SourceLines.Cut body = SourceLines.cut(slice.body(), slice.bodyLine(), report);
        Content content = content(heading.title(), body.rest(), slice, report);
        boolean question = content.content() instanceof QuestionContent;
        String family = labels.family();
        if (family != null && !question) {
            report.add(slice.line(), ProblemCode.FAMILY_WITHOUT_QUESTION, family);
        }
        if (report.failed()) {
            return null;
        }
        ItemDraft item = new ItemDraft(
                id,
                heading.title(),
                labels.sections(),
                labels.topics(),
                labels.tags(),
                labels.difficulty(),
                question ? family : null,
                content.content(),
                body.sources());
        return new Result(item, content.assigned());
    }

    private record Content(ItemContent content, Set<Integer> assigned) {}

    private static Content content(String title, List<String> body, DeckSlicer.Slice slice, Report report) {
        List<ListBlock> lists = QuestionReader.taskLists(body);
        ClozeReader.Result cloze = ClozeReader.read(Lines.text(body));
        if (!lists.isEmpty()) {
            if (title.isBlank()) {
                report.add(slice.line(), ProblemCode.NO_QUESTION_TITLE);
            }
            if (!cloze.content().hidden().isEmpty()) {
                report.add(slice.line(), ProblemCode.HIDDEN_IN_QUESTION);
            }
            return new Content(QuestionReader.read(body, lists, slice.bodyLine(), report), Set.of());
        }
        int first = firstLine(body, slice.bodyLine());
        cloze.faults().stream()
                .limit(Report.MOST_OF_ONE) // more are not told, and each looks for its line
                .forEach(fault -> report.add(
                        first + lineOf(body, fault.index()),
                        fault.code(),
                        fault.args().toArray(String[]::new)));
        if (cloze.unclosed() >= 0) {
            report.add(first + lineOf(body, cloze.unclosed()), ProblemCode.HIDDEN_NOT_CLOSED);
        }
        if (!cloze.content().hidden().isEmpty() || !cloze.faults().isEmpty()) {
            return new Content(cloze.content(), cloze.assigned());
        }
        FlashcardContent card = new FlashcardContent(Lines.text(body));
        if (title.isBlank()) {
            report.add(slice.line(), ProblemCode.NO_FRONT);
        }
        if (card.back().isBlank()) {
            report.add(slice.line(), ProblemCode.NO_BACK);
        }
        return new Content(card, Set.of());
    }

    /** The line in the file of the first line that is not blank. */
    private static int firstLine(List<String> body, int bodyLine) {
        int blank = 0;
        while (blank < body.size() && Lines.blank(body.get(blank))) {
            blank++;
        }
        return bodyLine + blank;
    }

    /** How many lines of the trimmed body lie before a place in it. */
    private static int lineOf(List<String> body, int index) {
        return (int) Lines.text(body)
                .substring(0, index)
                .chars()
                .filter(c -> c == '\n')
                .count();
    }
}
