package dev.gongbu.deck.format;

import dev.gongbu.deck.format.markdown.MarkdownFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Short ways to read a deck in tests. */
public final class Read {

    private static final DeckFormat MARKDOWN = new MarkdownFormat();

    private Read() {}

    public static DeckReading file(String text) {
        return file(text, Defaults.none(), KnownSections.ANY);
    }

    public static DeckReading file(String text, Defaults defaults, KnownSections known) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), null, new ReadOptions(defaults, known));
    }

    /** A file of this name. */
    public static DeckReading named(String name, byte[] file) {
        return bytes(file, name, ReadOptions.none());
    }

    public static DeckReading bytes(byte[] file) {
        return bytes(file, null, ReadOptions.none());
    }

    private static DeckReading bytes(byte[] file, @Nullable String name, ReadOptions options) {
        return CollectedDecks.read(MARKDOWN, DeckSource.of(name, file), options).only();
    }

    /** A deck as a file. */
    public static byte[] written(DeckDraft deck) {
        return DeckFormats.bytes(MARKDOWN, deck);
    }

    /** A deck with three lines of front matter: the text begins in line 4. */
    public static DeckReading items(String text) {
        return file("---\ntitle: Deck\n---\n" + text);
    }

    /** The only item of a text that is read without a problem. */
    static ItemDraft item(String text) {
        DeckReading reading = items(text);
        if (!reading.problems().isEmpty()) {
            throw new AssertionError(problems(reading));
        }
        DeckDraft deck = deck(reading);
        if (deck.items().size() != 1) {
            throw new AssertionError(deck);
        }
        return deck.items().get(0);
    }

    static QuestionContent question(String text) {
        return (QuestionContent) item(text).content();
    }

    public static DeckDraft deck(DeckReading reading) {
        return Objects.requireNonNull(reading.deck(), () -> problems(reading).toString());
    }

    public static List<String> ids(DeckReading reading) {
        return deck(reading).items().stream().map(ItemDraft::id).toList();
    }

    /** The problems as {@code line item CODE [args]}, with {@code -} for no item. */
    public static List<String> problems(DeckReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.line() + " " + Objects.requireNonNullElse(problem.item(), "-") + " "
                        + problem.code() + " " + problem.args())
                .toList();
    }
}
