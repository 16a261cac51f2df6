package dev.gongbu.content;

import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.ItemKind;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.format.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All items that ship for a certification, or those of a sample. */
record Bank(List<Entry> items) {

    static final Path PROFESSIONAL_DATA_ENGINEER = Path.of("quizzes/gcp-professional-data-engineer/decks");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'./-]*");

    /**
     * An item with what it inherits.
     *
     * @param deck     the file's name
     * @param sections its own, or its deck's
     */
    record Entry(String deck, ItemDraft item, List<String> sections) {

        String id() {
            return item.id();
        }

        QuestionContent question() {
            return (QuestionContent) item.content();
        }

        @Override
        public String toString() {
            return deck + "#" + item.id();
        }
    }

    static Bank of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new Bank(files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(file -> read(file.getFileName().toString(), bytes(file)).stream())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bank of one deck with this text behind its head. */
    static Bank sample(String items) {
        String head = "---\ntitle: Sample\nkey: sample\ncertification: sample\nsections: [v4.2/1.1]\n---\n\n";
        return new Bank(read("sample.md", (head + items).getBytes(StandardCharsets.UTF_8)));
    }

    List<Entry> questions() {
        return items.stream()
                .filter(entry -> entry.item().kind() == ItemKind.QUESTION)
                .toList();
    }

    /** Questions with one right option. */
    List<Entry> singles() {
        return questions().stream()
                .filter(entry -> entry.question().choose() == 1)
                .toList();
    }

    List<Entry> cards() {
        return items.stream()
                .filter(entry -> entry.item().kind() != ItemKind.QUESTION)
                .toList();
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(java.util.Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<Entry> read(String name, byte[] file) {
        DeckReading reading = Read.named(name, file);
        var deck = Objects.requireNonNull(reading.deck(), name);
        List<Entry> entries = new ArrayList<>();
        for (ItemDraft item : deck.items()) {
            List<String> own = item.sections();
            entries.add(new Entry(name, item, own == null ? deck.sections() : own));
        }
        return entries;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
