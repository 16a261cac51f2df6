package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.Defaults;
import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.Ids;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.KnownSections;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.format.problems.ImportProblem;
import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.format.problems.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Checks drafts that were not read from a file, such as those of an editor, by the rules of the format.
 *
 * <pre>{@code
 * DeckReading checked = DraftCheck.check(draft, known);
 * if (!checked.hasErrors()) library.save(checked.deck());
 * }</pre>
 *
 * Stateless and safe for any thread.
 */
final class DraftCheck {

    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern NUMBERS = Pattern.compile("(?<===)\\d{1,9}\\\\?\\|");

    private DraftCheck() {}

    /**
     * Writes the draft and reads it again. The result's deck is the draft in the form in which a file gives it (gaps at
     * the ends of texts gone, source lines moved to the sources) and is the one to keep. An item that vanished, became
     * another kind, says something else, or was not in the draft (a text with a heading in it, an option that ends like
     * attributes) is an error {@link ProblemCode#UNCLEAR_STRUCTURE} with its id. Lines count in the written file;
     * a deck without items has the problem {@link ProblemCode#NO_ITEMS}.
     */
    static DeckReading check(DeckDraft draft, KnownSections known) {
        DeckReading read = MarkdownDeckReader.read(MarkdownDeckWriter.write(draft), null, Defaults.none(), known);
        DeckDraft deck = read.deck();
        if (deck == null) {
            return read;
        }
        Map<String, List<String>> before = texts(draft);
        Map<String, List<String>> after = texts(deck);
        List<ImportProblem> problems = new ArrayList<>(read.problems());
        before.forEach((id, texts) -> {
            if (!texts.equals(after.get(id)) && !read.damaged().contains(id)) {
                problems.add(ImportProblem.of(1, id, ProblemCode.UNCLEAR_STRUCTURE));
            }
        });
        after.keySet().stream()
                .filter(id -> !before.containsKey(id))
                .forEach(id -> problems.add(ImportProblem.of(1, id, ProblemCode.UNCLEAR_STRUCTURE)));
        return new DeckReading(deck, problems, read.damaged(), read.headingsReadable(), read.origins());
    }

    private static Map<String, List<String>> texts(DeckDraft deck) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        deck.items().forEach(item -> texts.put(Ids.normalised(item.id()), texts(item)));
        return texts;
    }

    /** Kind and texts of an item, without what a file doesn't keep: gaps, source lines, numbers of hidden parts. */
    private static List<String> texts(ItemDraft item) {
        List<String> texts = new ArrayList<>(List.of(item.kind().name(), item.title()));
        if (item.content() instanceof FlashcardContent card) {
            texts.add(card.back());
        } else if (item.content() instanceof ClozeContent cloze) {
            texts.add(NUMBERS.matcher(cloze.text()).replaceAll(""));
        } else if (item.content() instanceof QuestionContent question) {
            texts.add(question.stem());
            question.options()
                    .forEach(option -> texts.addAll(List.of(
                            option.text(),
                            option.reason(),
                            option.concept() == null ? "" : Ids.normalised(option.concept()),
                            option.pin() + " " + option.correct())));
            texts.add(question.explanation());
        }
        texts.replaceAll(DraftCheck::bare);
        return texts;
    }

    private static String bare(String text) {
        List<String> lines = Lines.of(text.replace("\r\n", "\n").replace('\r', '\n'));
        List<String> rest = SourceLines.cut(lines, 1, Report.ofDeck()).rest();
        return GAPS.matcher(String.join("", rest)).replaceAll("");
    }
}
