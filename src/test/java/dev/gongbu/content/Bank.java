package dev.gongbu.content;

import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.ClozePiece;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.ItemKind;
import dev.gongbu.deck.format.Offer;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.format.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All items that ship for a certification, or those of a sample. */
record Bank(List<Entry> items) {

    static final Path PROFESSIONAL_DATA_ENGINEER = Path.of("quizzes/gcp-professional-data-engineer/decks");

    /** The deck of what is asked in the exam of 2019 and not any more. */
    static final String OLD_EXAM = "2019-machine-learning.md";

    static final String TERMS = "terms-english-korean.md";
    static final String CURRENT = "v4.2";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'./-]*[\\p{L}\\p{N}])?");

    /**
     * An item with what it inherits.
     *
     * @param deck     the file's name
     * @param offer    its deck's
     * @param sections its own, or its deck's
     */
    record Entry(String deck, Offer offer, ItemDraft item, List<String> sections) {

        String id() {
            return item.id();
        }

        boolean isQuestion() {
            return item.kind() == ItemKind.QUESTION;
        }

        QuestionContent question() {
            return item.question();
        }

        boolean in(String edition) {
            return sections.stream().anyMatch(section -> section.startsWith(edition + "/"));
        }

        /** What a learner has to say: the first paragraph of the back, or each hidden part; none for a question. */
        List<String> answers() {
            if (item.content() instanceof FlashcardContent card) {
                return List.of(card.back().strip().split("\\n\\s*\\n", 2)[0]);
            }
            return item.content() instanceof ClozeContent cloze
                    ? cloze.hidden().stream().map(ClozePiece.Hidden::text).toList()
                    : List.of();
        }

        /** Everything that a learner reads of it, in one line. */
        String text() {
            return Stream.concat(Stream.of(item.title()), texts())
                    .collect(Collectors.joining("\n"))
                    .replaceAll("\\s+", " ");
        }

        private Stream<String> texts() {
            if (item.content() instanceof FlashcardContent card) {
                return Stream.of(card.back());
            }
            return item.content() instanceof ClozeContent cloze
                    ? Stream.of(cloze.replace(ClozePiece.Hidden::text))
                    : Stream.concat(
                            Stream.of(question().stem(), question().explanation()),
                            question().options().stream().flatMap(option -> Stream.of(option.text(), option.reason())));
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
                    .flatMap(file -> read(file.getFileName().toString(), bytes(file)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bank of one deck. */
    static Bank sample(String name, String deck) {
        return new Bank(read(name, deck.getBytes(StandardCharsets.UTF_8)).toList());
    }

    List<Entry> questions() {
        return items.stream().filter(Entry::isQuestion).toList();
    }

    /** Questions with one right option. */
    List<Entry> singles() {
        return questions().stream()
                .filter(entry -> entry.question().choose() == 1)
                .toList();
    }

    List<Entry> cards() {
        return items.stream().filter(entry -> !entry.isQuestion()).toList();
    }

    /** The families of questions by their names. */
    Map<String, List<Entry>> families() {
        return questions().stream()
                .filter(entry -> entry.item().family() != null)
                .collect(Collectors.groupingBy(
                        entry -> Objects.requireNonNull(entry.item().family()), TreeMap::new, Collectors.toList()));
    }

    Bank without(String deck) {
        return new Bank(
                items.stream().filter(entry -> !entry.deck().equals(deck)).toList());
    }

    Bank only(String deck) {
        return new Bank(
                items.stream().filter(entry -> entry.deck().equals(deck)).toList());
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Stream<Entry> read(String name, byte[] file) {
        DeckReading reading = Read.named(name, file);
        var deck = Objects.requireNonNull(reading.deck(), name);
        return deck.items().stream().map(item -> new Entry(name, deck.offer(), item, item.sectionsOr(deck.sections())));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
