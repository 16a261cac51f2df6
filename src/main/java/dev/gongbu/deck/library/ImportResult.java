package dev.gongbu.deck.library;

import dev.gongbu.deck.Deck;
import dev.gongbu.deck.format.problems.ImportProblem;
import dev.gongbu.deck.format.problems.ProblemCode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What saving a deck did, or would do.
 *
 * @param deck     the deck; null when it would be new and nothing was saved, or when no deck can be made of the file
 * @param title    the title in the file; null when no deck can be made of the file
 * @param changes  one for each item, unchanged ones too; those left out for an error are not among them
 * @param leftOut  how many items have an error and keep their last good text, if they had one
 * @param problems in the order of the file
 */
public record ImportResult(
        @Nullable Deck deck,
        @Nullable String title,
        List<ItemChange> changes,
        int leftOut,
        List<ImportProblem> problems) {

    /** What can be wrong with a heading so that its item has no id. */
    private static final Set<ProblemCode> HEADINGS =
            Set.of(ProblemCode.NO_ID, ProblemCode.BAD_ID, ProblemCode.BAD_ATTRIBUTES);

    public ImportResult {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** No deck can be made of the file. */
    static ImportResult unreadable(List<ImportProblem> problems) {
        return new ImportResult(null, null, List.of(), 0, problems);
    }

    /** What would become of a deck, or of a new one for null. */
    static ImportResult planned(
            @Nullable Deck deck, String title, List<ItemChange> changes, List<ImportProblem> problems) {
        return new ImportResult(deck, title, changes, leftOut(problems), problems);
    }

    /** The same, done. */
    ImportResult saved(Deck done) {
        return new ImportResult(done, title, changes, leftOut, problems);
    }

    /** Items that an error left out: by their ids, or by their lines where the id is what is wrong. */
    private static int leftOut(List<ImportProblem> problems) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == ImportProblem.Severity.ERROR)
                .filter(problem -> problem.item() != null || HEADINGS.contains(problem.code()))
                .map(problem -> Objects.requireNonNullElse(problem.item(), Integer.toString(problem.line())))
                .distinct()
                .count();
    }

    /** False when no deck can be made of the file; then nothing is saved. */
    public boolean readable() {
        return title != null;
    }

    /** How many items fare this way. */
    public int count(ItemChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    public int created() {
        return count(ItemChange.Kind.CREATED);
    }

    public int updated() {
        return count(ItemChange.Kind.UPDATED);
    }

    public int unchanged() {
        return count(ItemChange.Kind.UNCHANGED);
    }

    public int retired() {
        return count(ItemChange.Kind.RETIRED);
    }
}
