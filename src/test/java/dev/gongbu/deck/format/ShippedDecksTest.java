package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.deck.format.markdown.MarkdownDeckReader;
import dev.gongbu.deck.format.markdown.MarkdownDeckWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedDecksTest {

    static Stream<Path> decks() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("quizzes"))) {
            return files
                    .filter(file -> file.toAbsolutePath().getParent().endsWith("decks")
                            && file.toString().endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    @DisplayName("A shipped deck has no problem, says who it is, and export and import change nothing")
    void isWhole(Path file) throws IOException {
        Defaults defaults = new Defaults(null, null, file.getFileName().toString());
        DeckReading reading = MarkdownDeckReader.read(Files.readAllBytes(file), defaults, KnownSections.ANY);
        assertThat(Read.problems(reading)).isEmpty();
        DeckDraft deck = Read.deck(reading);
        assertThat(deck.language()).isNotNull();
        assertThat(deck.license()).isEqualTo("CC-BY-4.0");

        byte[] written = MarkdownDeckWriter.write(deck);
        DeckReading again = MarkdownDeckReader.read(written, Defaults.none(), KnownSections.ANY);
        assertThat(again.problems()).isEmpty();
        assertThat(again.deck()).isEqualTo(deck);
        assertThat(MarkdownDeckWriter.write(Read.deck(again))).isEqualTo(written);
    }
}
