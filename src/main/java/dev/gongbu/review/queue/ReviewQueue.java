package dev.gongbu.review.queue;

import dev.gongbu.account.Learner;
import dev.gongbu.catalog.SectionRef;
import dev.gongbu.deck.CardView;
import dev.gongbu.deck.Cards;
import dev.gongbu.memory.Forecast;
import dev.gongbu.memory.Phase;
import dev.gongbu.memory.StudyDay;
import dev.gongbu.review.log.AnsweredCards;
import dev.gongbu.review.log.CardForecasts;
import dev.gongbu.review.log.CardMarks;
import dev.gongbu.review.log.CardMemory;
import dev.gongbu.review.log.Memories;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has to study now: cards that wait in learning steps, cards that are due within the day's limit, and new
 * ones within theirs, out of the decks that the learner studies. However long the log grows, it reads ranges of indexes.
 */
@ApplicationScoped
public class ReviewQueue {

    /** The most items that one call gives. */
    public static final int MOST = 300;

    /** A learning step that ends this soon is not waited for. */
    static final Duration LOOK_AHEAD = Duration.ofMinutes(20);

    private static final int MOST_LEARNING = 1_000;

    private final StudiedDecks studiedDecks;
    private final DueCards dueCards;
    private final NewCards freshCards;
    private final StudiedToday doneToday;
    private final CardMarks states;
    private final Cards cards;
    private final AnsweredCards cardRefs;
    private final Clock clock;

    ReviewQueue(
            StudiedDecks studiedDecks,
            DueCards dueCards,
            NewCards freshCards,
            StudiedToday doneToday,
            CardMarks states,
            Cards cards,
            AnsweredCards cardRefs,
            Clock clock) {
        this.studiedDecks = studiedDecks;
        this.dueCards = dueCards;
        this.freshCards = freshCards;
        this.doneToday = doneToday;
        this.states = states;
        this.cards = cards;
        this.cardRefs = cardRefs;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param limit         the most items, 1 to {@value #MOST}
     * @param deck          only of this deck, even if it isn't studied or is of another edition; null for all
     * @param certification only of decks of this certification; null for all
     * @param section       only of this section with its objectives, or of this objective, of the certification (the
     *                      standard one where none is given); null for all
     */
    public record Selection(
            int limit,
            @Nullable UUID deck,
            @Nullable String certification,
            @Nullable SectionRef section) {

        public Selection(int limit, @Nullable UUID deck, @Nullable String certification) {
            this(limit, deck, certification, null);
        }

        /** Everything that the learner studies. */
        public static Selection everything(int limit) {
            return new Selection(limit, null, null);
        }
    }

    /** What there is to do today within the limits, over the whole selection: new, in learning steps, due. */
    public record Counts(int fresh, int learning, int due) {

        public int total() {
            return fresh + learning + due;
        }
    }

    /**
     * One card of the queue.
     *
     * @param phase    new, learning, review or relearning
     * @param forecast what each rating would do now
     */
    public record Entry(CardView card, String phase, boolean flagged, Forecast forecast) {}

    /** The day's work, and its first items in the order in which they are asked. */
    public record Day(Counts counts, List<Entry> items) {}

    /**
     * The queue at this moment.
     *
     * @throws dev.gongbu.web.Problem 404 when the deck is not there for this account
     */
    public Day now(Learner account, Selection selection) {
        QueueOrder picked = pick(account, selection);
        List<QueuedCard> first = picked.inOrder(selection.limit());
        return new Day(picked.counts(), entries(account, first, picked.now()));
    }

    /** The day's work alone. */
    public Counts counts(Learner account, Selection selection) {
        return pick(account, selection).counts();
    }

    private QueueOrder pick(Learner account, Selection selection) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = StudyDay.of(now, account.zone());
        StudiedDecks.Decks decks = studiedDecks.of(account, selection);
        StudiedToday.Done done = doneToday.of(account.id(), today);
        var scope = new DueCards.Scope(account.id(), today, decks);
        List<QueuedCard> learning = dueCards.learning(scope, now.plus(LOOK_AHEAD), MOST_LEARNING);
        List<QueuedCard> due = dueCards.due(scope, Math.max(0, account.reviewsPerDay() - done.reviews()));
        List<QueuedCard> fresh =
                freshCards.next(account.id(), today, decks, Math.max(0, account.newPerDay() - done.fresh()), done);
        return new QueueOrder(now, today, learning, due, fresh);
    }

    /** These cards as the queue shows them, whether they wait or not; those that the account may not see are left out. */
    public List<Entry> entries(Learner account, List<UUID> cards) {
        List<QueuedCard> waiting = cardRefs.find(account.id(), cards).values().stream()
                .map(ref -> new QueuedCard(ref.card(), ref.deck(), ref.memory()))
                .toList();
        return entries(account, waiting, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private List<Entry> entries(Learner account, List<QueuedCard> waiting, Instant now) {
        List<UUID> ids = waiting.stream().map(QueuedCard::card).toList();
        Map<UUID, CardMemory> memories = new HashMap<>();
        waiting.forEach(one -> {
            if (one.memory() != null) {
                memories.put(one.card(), one.memory());
            }
        });
        Set<UUID> flagged = states.flagged(account.id(), ids);
        var forecasts = CardForecasts.of(account, now);
        return cards.views(account.id(), ids).stream()
                .map(card -> {
                    CardMemory memory = memories.get(card.id());
                    var state = memory == null ? null : memory.state();
                    return new Entry(
                            card,
                            Memories.code(Phase.of(state)),
                            flagged.contains(card.id()),
                            forecasts.of(card.id(), state));
                })
                .toList();
    }
}
