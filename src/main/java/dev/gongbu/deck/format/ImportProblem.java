package dev.gongbu.deck.format;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong in a file, for whoever shows it to put into words. Immutable and safe for any thread.
 *
 * @param line from 1, always a line of the file (1 for an empty one)
 * @param item the id of the item in which it stands, or null
 * @param severity an error leaves out the item, or the deck; a warning leaves out nothing
 * @param code what is wrong and what to write instead
 * @param args as the code's description lists them; an optional one that is missing is empty
 */
public record ImportProblem(int line, @Nullable String item, Severity severity, ProblemCode code, List<String> args) {

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

    /** A problem with the severity of its code. */
    public static ImportProblem of(int line, @Nullable String item, ProblemCode code, String... args) {
        return new ImportProblem(line, item, code.severity(), code, List.of(args));
    }
}
