package dev.gongbu.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The ids of the topic inventory that items may name. */
final class Topics {

    static final Set<String> ALL = read();

    private Topics() {}

    private static Set<String> read() {
        try {
            return Set.copyOf(Files.readAllLines(Path.of("src/test/resources/content/topics.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
