package dev.gongbu.deck.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
    void a_shipped_deck_has_no_problem_says_who_it_is_and_export_and_import_change_nothing(Path file)
            throws IOException {
        DeckReading reading = Read.named(file.getFileName().toString(), Files.readAllBytes(file));
        assertThat(Read.problems(reading)).isEmpty();
        DeckDraft deck = Read.deck(reading);
        assertThat(deck.language()).isNotNull();
        assertThat(deck.license()).isEqualTo("CC-BY-4.0");

        byte[] written = Read.written(deck);
        DeckReading again = Read.bytes(written);
        assertThat(again.problems()).isEmpty();
        assertThat(again.deck()).isEqualTo(deck);
        assertThat(Read.written(Read.deck(again))).isEqualTo(written);
    }
}
