package dev.gongbu.deck.imports;

import dev.gongbu.Coded;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.SearchText;
import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.ItemContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.format.problems.ImportProblem;
import dev.gongbu.deck.library.ImportResult;
import dev.gongbu.deck.library.ItemChange;
import dev.gongbu.deck.texts.DeckMessagesIn;
import dev.gongbu.deck.texts.ImportMessages;
import dev.gongbu.deck.texts.ProblemTexts;
import dev.gongbu.web.SafeMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows before an import.
 *
 * @param name         of the file
 * @param pasted       true when there is no file: the text can be changed here
 * @param language     of the content, as far as it is known
 * @param text         the file's text, sent again when the import is confirmed
 * @param deckId       the deck that was chosen; null when the file says which
 * @param known        true when the deck exists already
 * @param items        how many items could be read
 * @param problems     the first ones
 * @param changes      the first ones
 * @param moreProblems how many are not shown
 * @param moreChanges  how many are not shown
 */
record ImportPreview(
        String name,
        boolean pasted,
        String language,
        String text,
        @Nullable String deckId,
        boolean readable,
        boolean known,
        String title,
        int items,
        ImportResult result,
        List<ProblemView> problems,
        int moreProblems,
        List<ChangeView> changes,
        int changeCount,
        int moreChanges) {

    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_CHANGES = 50;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 160;

    /** A problem with the line that it stands in. */
    record ProblemView(int line, boolean error, String html, String source) {}

    /**
     * What becomes of an item.
     *
     * @param fields what changed in it, in words; empty unless it is updated
     * @param before the text that changed, when that is what changed; else null
     */
    record ChangeView(
            String title,
            String kind,
            String fields,
            @Nullable String before,
            @Nullable String after) {}

    static ImportPreview of(
            String name,
            boolean pasted,
            String language,
            String text,
            @Nullable Deck chosen,
            ImportResult result,
            DeckMessagesIn words,
            SafeMarkdown markdown) {
        String[] lines = text.split("\\r\\n|\\r|\\n", -1);
        List<ProblemView> problems = result.problems().stream()
                .limit(MOST_PROBLEMS)
                .map(problem -> new ProblemView(
                        problem.line(),
                        problem.severity() == ImportProblem.Severity.ERROR,
                        markdown.inline(ProblemTexts.say(problem, words.problems()), ""),
                        problem.line() <= lines.length ? cut(lines[problem.line() - 1], LONGEST_LINE) : ""))
                .toList();
        List<ItemChange> changed = result.changes().stream()
                .filter(change -> change.kind() != ItemChange.Kind.UNCHANGED)
                .toList();
        String title = result.title();
        return new ImportPreview(
                name,
                pasted,
                language,
                text,
                chosen == null ? null : chosen.id().toString(),
                result.readable(),
                result.deck() != null,
                title == null ? "" : title,
                result.created() + result.updated() + result.unchanged(),
                result,
                problems,
                result.problems().size() - problems.size(),
                changed.stream()
                        .limit(MOST_CHANGES)
                        .map(change -> change(change, words.importing()))
                        .toList(),
                changed.size(),
                Math.max(0, changed.size() - MOST_CHANGES));
    }

    private static ChangeView change(ItemChange change, ImportMessages words) {
        String kind = Coded.code(change.kind());
        ItemDraft before = change.before();
        ItemDraft after = change.after();
        if (before == null || after == null) {
            return new ChangeView(change.title(), kind, "", null, null);
        }
        String was = cut(SearchText.body(before), LONGEST_TEXT);
        String is = cut(SearchText.body(after), LONGEST_TEXT);
        boolean shown = !was.equals(is);
        return new ChangeView(
                change.title(), kind, fields(before, after, words), shown ? was : null, shown ? is : null);
    }

    private static String fields(ItemDraft before, ItemDraft after, ImportMessages words) {
        List<String> fields = new ArrayList<>();
        add(fields, words.fieldTitle(), before.title(), after.title());
        Said was = Said.of(before.content());
        Said is = Said.of(after.content());
        add(fields, words.fieldText(), was.text(), is.text());
        add(fields, words.fieldAnswer(), was.answer(), is.answer());
        add(fields, words.fieldOptions(), was.options(), is.options());
        add(fields, words.fieldExplanation(), was.explanation(), is.explanation());
        add(fields, words.fieldSources(), before.sources(), after.sources());
        add(fields, words.fieldSections(), before.sectionsOr(List.of()), after.sectionsOr(List.of()));
        add(
                fields,
                words.fieldLabels(),
                List.of(
                        before.topics(),
                        before.tags(),
                        String.valueOf(before.difficulty()),
                        String.valueOf(before.family())),
                List.of(
                        after.topics(),
                        after.tags(),
                        String.valueOf(after.difficulty()),
                        String.valueOf(after.family())));
        return String.join(", ", fields);
    }

    /** A content by the fields that a learner knows. */
    private record Said(Object text, String answer, List<OptionDraft> options, String explanation) {

        static Said of(ItemContent content) {
            if (content instanceof FlashcardContent card) {
                return new Said("", card.back(), List.of(), "");
            }
            return content instanceof QuestionContent question
                    ? new Said(question.stem(), "", question.options(), question.explanation())
                    : new Said(content, "", List.of(), "");
        }
    }

    private static void add(List<String> fields, String word, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(word);
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
