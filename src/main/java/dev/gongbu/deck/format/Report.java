package dev.gongbu.deck.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects problems, of a deck or of one of its items. For one thread. */
final class Report {
    private final List<ImportProblem> found;
    private final @Nullable String item;
    private boolean failed;

    private Report(List<ImportProblem> found, @Nullable String item) {
        this.found = found;
        this.item = item;
    }

    static Report ofDeck() {
        return new Report(new ArrayList<>(), null);
    }

    /** A report on an item (null when its id isn't known) that adds to this one. */
    Report ofItem(@Nullable String id) {
        return new Report(found, id);
    }

    void add(int line, ProblemCode code, String... args) {
        found.add(ImportProblem.of(line, item, code, args));
        failed |= code.severity() == ImportProblem.Severity.ERROR;
    }

    /** True when an error was added here. */
    boolean failed() {
        return failed;
    }

    List<ImportProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(ImportProblem::line))
                .toList();
    }
}
