package dev.gongbu.deck.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
public final class DraftCheck {

    private DraftCheck() {}

    /**
     * Writes the draft and reads it again. The result's deck is the draft in the form in which a file gives it (gaps at
     * the ends of texts gone, source lines moved to the sources) and is the one to keep. An item that vanished, became
     * another kind, or was not in the draft (a text with a heading in it) is an error
     * {@link ProblemCode#UNCLEAR_STRUCTURE} with its id. Lines count in the written file;
     * a deck without items has the problem {@link ProblemCode#NO_ITEMS}.
     */
    public static DeckReading check(DeckDraft draft, KnownSections known) {
        DeckReading read = MarkdownDeckReader.read(MarkdownDeckWriter.write(draft), Defaults.none(), known);
        DeckDraft deck = read.deck();
        if (deck == null) {
            return read;
        }
        Map<String, ItemKind> before = kinds(draft);
        Map<String, ItemKind> after = kinds(deck);
        List<ImportProblem> problems = new ArrayList<>(read.problems());
        before.forEach((id, kind) -> {
            if (after.get(id) != kind && !read.damaged().contains(id)) {
                problems.add(ImportProblem.of(1, id, ProblemCode.UNCLEAR_STRUCTURE));
            }
        });
        after.keySet().stream()
                .filter(id -> !before.containsKey(id))
                .forEach(id -> problems.add(ImportProblem.of(1, id, ProblemCode.UNCLEAR_STRUCTURE)));
        return new DeckReading(deck, problems, read.damaged(), read.headingsReadable(), read.origins());
    }

    private static Map<String, ItemKind> kinds(DeckDraft deck) {
        Map<String, ItemKind> kinds = new LinkedHashMap<>();
        deck.items().forEach(item -> kinds.put(Ids.normalised(item.id()), item.kind()));
        return kinds;
    }
}
