package dev.gongbu.catalog.reading;

import java.util.List;
import java.util.stream.Collectors;

/** The catalog's files have mistakes: its message lists all of them, one a line. */
public final class ContentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ContentProblem> problems;

    public ContentException(List<ContentProblem> problems) {
        super(
                problems.stream()
                        .map(ContentProblem::toString)
                        .collect(Collectors.joining("\n  ", "The content has " + count(problems.size()) + ":\n  ", "")),
                null,
                false,
                false);
        this.problems = List.copyOf(problems);
    }

    /** In the order of the file; at least one. */
    public List<ContentProblem> problems() {
        return problems;
    }

    private static String count(int problems) {
        return problems == 1 ? "a mistake" : problems + " mistakes";
    }
}
