package dev.gongbu.review.queue;

import dev.gongbu.review.ReviewUndone;
import dev.gongbu.review.ReviewsMerged;
import dev.gongbu.web.Remembered;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner's first new card in a deck may be, so that the cards known already are not read again and again. A
 * hint, kept for those that were asked for last: an undo forgets it, a changed deck has another key, and it
 * is not believed for longer than ten minutes, because another server may have seen the undo. Thread-safe.
 */
@ApplicationScoped
public class NewCardCursors {

    private static final Duration BELIEVED = Duration.ofMinutes(10);

    private record Key(
            UUID account,
            UUID deck,
            Instant changedAt,
            @Nullable String edition,
            @Nullable String section) {

        static Key of(UUID account, StudiedDecks.Studied deck) {
            return new Key(account, deck.deck(), deck.changedAt(), deck.edition(), deck.section());
        }
    }

    private record Hint(int position, Instant since) {}

    private final Clock clock;
    private final Remembered<Key, Hint> kept;

    NewCardCursors(@CacheName("new-card-cursors") Cache kept, Clock clock) {
        this.kept = new Remembered<>(kept);
        this.clock = clock;
    }

    /** The position to begin at; 0 when nothing is known. */
    int of(UUID account, StudiedDecks.Studied deck) {
        Hint hint = kept.get(Key.of(account, deck));
        return hint == null || !believed(hint) ? 0 : hint.position();
    }

    private boolean believed(Hint hint) {
        Duration age = Duration.between(hint.since(), clock.instant());
        return !age.isNegative() && age.compareTo(BELIEVED) < 0;
    }

    /** Keeps what was found by reading from {@link #of} on. */
    void keep(UUID account, StudiedDecks.Studied deck, int position) {
        Key key = Key.of(account, deck);
        Hint hint = kept.get(key);
        if (hint == null || hint.position() != position || !believed(hint)) {
            kept.put(key, new Hint(position, clock.instant()));
        }
    }

    /** Some of the account's cards may be new again. */
    private void forget(UUID account) {
        kept.forgetIf(key -> key.account().equals(account));
    }

    void undone(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReviewUndone event) {
        forget(event.account());
    }

    void merged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReviewsMerged event) {
        forget(event.account());
    }
}
