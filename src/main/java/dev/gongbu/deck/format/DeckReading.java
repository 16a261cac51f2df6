package dev.gongbu.deck.format;

import dev.gongbu.deck.format.problems.ImportProblem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file. Immutable and safe for any thread.
 *
 * @param deck what could be read, or null when no deck can be made of the file; then there is at least one error
 * @param problems in the order of their lines, perhaps none
 * @param damaged ids of items that the file has and that were left out because of an error: their last good text stays
 *     and they are not retired
 * @param headingsReadable false when an item may have been overlooked or its id could not be read: then nothing that is
 *     missing from the deck may be retired
 * @param origins for each item of the deck, by its id
 */
public record DeckReading(
        @Nullable DeckDraft deck,
        List<ImportProblem> problems,
        Set<String> damaged,
        boolean headingsReadable,
        Map<String, ItemOrigin> origins) {

    public DeckReading {
        problems = List.copyOf(problems);
        damaged = Set.copyOf(damaged);
        origins = Map.copyOf(origins);
    }

    /** True when at least one problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == ImportProblem.Severity.ERROR);
    }
}
