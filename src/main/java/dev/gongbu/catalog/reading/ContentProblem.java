package dev.gongbu.catalog.reading;

/**
 * A mistake in a content file.
 *
 * @param file    how messages name the file
 * @param line    from 1; 0 when the file as a whole is meant
 * @param message what is wrong and what to write instead
 */
public record ContentProblem(String file, int line, String message) {

    /** {@code file:line: message}, which terminals and editors make a link of. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
