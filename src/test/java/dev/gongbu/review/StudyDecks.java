package dev.gongbu.review;

import dev.gongbu.deck.format.Read;
import dev.gongbu.deck.library.Library;
import dev.gongbu.support.Learner;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives learners decks of their own to study. */
@ApplicationScoped
public class StudyDecks {

    /** A question with two right options: {@code one} and {@code two}; {@code four} is pinned. */
    public static final String QUESTION = """
            ## A question {#q}

            Which are right?

            - [x] The first {#one .alpha}
              - Because it is.
            - [x] The second {#two}
              - It is too.
            - [ ] The third {#three .beta}
              - It is not.
            - [ ] All of these {#four pin}
              - Not all are.

            Two of them are.

            Source: <https://cloud.google.com/docs> (as of 2026-09)
            """;

    private final Library library;

    StudyDecks(Library library) {
        this.library = library;
    }

    /** A deck of so many cards, {@code c1} and so on. */
    public UUID ofCards(Learner owner, int cards) {
        return of(
                owner,
                IntStream.rangeClosed(1, cards)
                        .mapToObj(i -> "## Front %d {#c%d}\n\nBack **%d**\n".formatted(i, i, i))
                        .collect(Collectors.joining("\n")));
    }

    /** A deck of these items, in the deck format. */
    public UUID of(Learner owner, String items) {
        return of(owner, "", items);
    }

    /** A deck with further lines in its front matter. */
    public UUID of(Learner owner, String frontMatter, String items) {
        String file = "---\ntitle: A deck\nkey: deck-%s\n%s---\n\n%s".formatted(UUID.randomUUID(), frontMatter, items);
        var reading = Read.bytes(file.getBytes(StandardCharsets.UTF_8));
        if (reading.hasErrors()) {
            throw new IllegalArgumentException(reading.problems().toString());
        }
        return library.save(owner.id(), null, reading).deck().id();
    }
}
