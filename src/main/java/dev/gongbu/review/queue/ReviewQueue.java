package dev.gongbu.review.queue;

import dev.gongbu.Coded;
import dev.gongbu.account.Learner;
import dev.gongbu.catalog.SectionRef;
import dev.gongbu.deck.CardView;
import dev.gongbu.deck.Cards;
import dev.gongbu.deck.Decks;
import dev.gongbu.memory.Forecast;
import dev.gongbu.memory.MemoryState;
import dev.gongbu.memory.Phase;
import dev.gongbu.memory.StudyDay;
import dev.gongbu.review.log.CardForecasts;
import dev.gongbu.review.log.CardMemory;
import dev.gongbu.review.log.Memories;
import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final String PAGE = "select " + Cards.COLUMNS + ", " + Memories.COLUMNS
            + ", coalesce(s.flagged, false) flagged" + Cards.WANTED + """
            left join memory m on m.account_id = ? and m.card_id = c.id
            left join card_state s on s.account_id = ? and s.card_id = c.id
            where """ + " " + Decks.VISIBLE_SQL;

    private final StudiedDecks studiedDecks;
    private final DueCards dueCards;
    private final NewCards newCards;
    private final StudiedToday studiedToday;
    private final Cards cards;
    private final Jdbc jdbc;
    private final Clock clock;

    ReviewQueue(
            StudiedDecks studiedDecks,
            DueCards dueCards,
            NewCards newCards,
            StudiedToday studiedToday,
            Cards cards,
            Jdbc jdbc,
            Clock clock) {
        this.studiedDecks = studiedDecks;
        this.dueCards = dueCards;
        this.newCards = newCards;
        this.studiedToday = studiedToday;
        this.cards = cards;
        this.jdbc = jdbc;
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
        List<UUID> first =
                picked.inOrder(selection.limit()).stream().map(QueuedCard::card).toList();
        return new Day(picked.counts(), entries(account, first, picked.now()));
    }

    /** The day's work alone. */
    public Counts counts(Learner account, Selection selection) {
        return pick(account, selection).counts();
    }

    private QueueOrder pick(Learner account, Selection selection) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = StudyDay.of(now, account.zone());
        StudiedDecks.Selected decks = studiedDecks.of(account, selection);
        StudiedToday.Done done = studiedToday.of(account.id(), today);
        var scope = new DueCards.Scope(account.id(), today, decks);
        DueCards.Waiting waiting = dueCards.waiting(
                scope, now.plus(LOOK_AHEAD), MOST_LEARNING, Math.max(0, account.reviewsPerDay() - done.reviews()));
        List<QueuedCard> fresh =
                newCards.next(account.id(), today, decks, Math.max(0, account.newPerDay() - done.fresh()), done);
        return new QueueOrder(now, today, waiting.learning(), waiting.due(), fresh);
    }

    /** These cards as the queue shows them, whether they wait or not; those that the account may not see are left out. */
    public List<Entry> entries(Learner account, List<UUID> ids) {
        return entries(account, ids, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private record Line(Cards.Row card, @Nullable CardMemory memory, boolean flagged) {}

    private List<Entry> entries(Learner account, List<UUID> ids, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Line> lines = new HashMap<>();
        for (Line line : jdbc.list(
                PAGE,
                row -> new Line(Cards.Row.of(row), Memories.map(row), row.flag("flagged")),
                ids,
                account.id(),
                account.id(),
                account.id())) {
            lines.put(line.card().id(), line);
        }
        var forecasts = CardForecasts.of(account, now);
        List<Cards.Row> inOrder = ids.stream()
                .filter(lines::containsKey)
                .map(id -> Objects.requireNonNull(lines.get(id)).card())
                .toList();
        return cards.complete(inOrder).stream()
                .map(card -> {
                    Line line = Objects.requireNonNull(lines.get(card.id()));
                    MemoryState state =
                            line.memory() == null ? null : line.memory().state();
                    return new Entry(card, Coded.code(Phase.of(state)), line.flagged(), forecasts.of(card.id(), state));
                })
                .toList();
    }
}
