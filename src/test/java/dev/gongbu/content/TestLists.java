package dev.gongbu.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Lists of words in {@code src/test/resources/content/}, one a line. */
final class TestLists {

    private TestLists() {}

    static Set<String> of(String name) {
        try {
            return Set.copyOf(Files.readAllLines(Path.of("src/test/resources/content", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
