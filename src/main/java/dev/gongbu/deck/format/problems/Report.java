package dev.gongbu.deck.format.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects problems, of a deck or of one of its items. For one thread. */
public final class Report {
    /** The most problems of an item that are told, of each severity: who mends these sees the next ones. */
    public static final int MOST_OF_ONE = 100;
    /** With so many of a file, no further warnings are told. */
    private static final int MOST = 10_000;

    private final List<ImportProblem> found;
    private final @Nullable String item;
    private int errors;
    private int warnings;

    private Report(List<ImportProblem> found, @Nullable String item) {
        this.found = found;
        this.item = item;
    }

    public static Report ofDeck() {
        return new Report(new ArrayList<>(), null);
    }

    /** A report on an item (null when its id isn't known) that adds to this one. */
    public Report ofItem(@Nullable String id) {
        return new Report(found, id);
    }

    public void add(int line, ProblemCode code, String... args) {
        boolean told = code.severity() == ImportProblem.Severity.ERROR
                ? errors++ < MOST_OF_ONE
                : warnings++ < MOST_OF_ONE && found.size() < MOST;
        if (told) {
            found.add(ImportProblem.of(line, item, code, args));
        }
    }

    /** True when an error was added here. */
    public boolean failed() {
        return errors > 0;
    }

    public List<ImportProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(ImportProblem::line))
                .toList();
    }
}
