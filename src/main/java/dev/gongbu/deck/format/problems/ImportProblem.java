package dev.gongbu.deck.format.problems;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong in a file, for whoever shows it to put into words. Immutable and safe for any thread.
 *
 * @param file where it stands when the source has several, or null
 * @param line from 1, always a line of the file (1 for an empty one, and for what has no lines)
 * @param row from 1, of what the file holds when that is a table, or null
 * @param item the id of the item in which it stands, or null
 * @param severity an error leaves out the item, or the deck; a warning leaves out nothing
 * @param code what is wrong and what to write instead
 * @param args as the code's description lists them; an optional one that is missing is empty
 */
public record ImportProblem(
        @Nullable String file,
        int line,
        @Nullable Integer row,
        @Nullable String item,
        Severity severity,
        ProblemCode code,
        List<String> args) {

    /** How bad a problem is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public ImportProblem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        args = List.copyOf(args);
    }

    /** A problem with the severity of its code, in the only file. */
    public static ImportProblem of(int line, @Nullable String item, ProblemCode code, String... args) {
        return new ImportProblem(null, line, null, item, code.severity(), code, List.of(args));
    }

    /** The same problem in a file of several. */
    public ImportProblem in(String name) {
        return new ImportProblem(name, line, row, item, severity, code, args);
    }

    /** The same problem in a row of a table. */
    public ImportProblem atRow(int number) {
        return new ImportProblem(file, line, number, item, severity, code, args);
    }
}
