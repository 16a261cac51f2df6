package dev.gongbu.review.queue;

import dev.gongbu.sql.Jdbc;
import dev.gongbu.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Picks new cards: the studied decks give one in turn, those that gave fewer today first, so that topics mix and the pick
 * goes on where it was when the queue is asked again.
 */
@ApplicationScoped
class NewCards {

    /**
     * New cards of several decks at once, of each deck those from one position up to another: one plan and one round trip
     * however many decks there are. Whether a card fits is in the select list and not a condition: so it is only asked
     * for the rows that are given.
     */
    private static final String WINDOWS = """
            select w.turn, c.id, c.position, coalesce(s.suspended, false) suspended, s.buried_until,
                   coalesce((select max(case when x.certification = w.certification and x.edition = w.edition
                                                 and (x.code like w.section or x.code like w.section || '.%')
                                             then 2 else 1 end)
                             from item_section x where x.item_id = c.item_id),
                            case when w.section = '%' then 2 else 1 end) fits
            from unnest(cast(? as int array), cast(? as uuid array), cast(? as int array), cast(? as int array),
                        cast(? as varchar array), cast(? as varchar array), cast(? as varchar array))
                 w(turn, deck, low, high, certification, edition, section)
            join card c on c.deck_id = w.deck and c.active = true and c.position >= w.low and c.position < w.high
            left join memory m on m.account_id = ? and m.card_id = c.id
            left join card_state s on s.account_id = ? and s.card_id = c.id
            where m.card_id is null
            order by w.turn, c.position, c.id
            """;

    private static final int FITS = 2;
    private static final String ANY = "%";

    private final Jdbc jdbc;
    private final NewCardCursors cursors;

    NewCards(Jdbc jdbc, NewCardCursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    /**
     * A new card in its deck.
     *
     * @param turn   the deck's place among the others
     * @param fits   false when it is of other editions than the learner's
     * @param hidden suspended, or buried for today
     */
    record Line(int turn, UUID card, int position, boolean fits, boolean hidden) {}

    /**
     * The next new cards.
     *
     * @param decks  in the learner's order
     * @param wanted how many
     * @param done   what the decks have given today
     */
    List<QueuedCard> next(
            UUID account, LocalDate today, StudiedDecks.Selected decks, int wanted, StudiedToday.Done done) {
        var turns = new PriorityQueue<>(
                Comparator.comparingInt(NewCardCursor::given).thenComparingInt(NewCardCursor::order));
        int share = wanted / Math.max(1, decks.inOrder().size());
        for (int order = 0; order < decks.inOrder().size(); order++) {
            StudiedDecks.Studied deck = decks.inOrder().get(order);
            int given = done.freshByDeck().getOrDefault(deck.deck(), 0);
            turns.add(new NewCardCursor(deck, order, given, cursors.of(account, deck), share));
        }
        var picked = new ArrayList<QueuedCard>();
        while (picked.size() < wanted && !turns.isEmpty()) {
            if (turns.element().mustRead()) {
                read(account, today, first(turns, wanted - picked.size()));
                continue;
            }
            NewCardCursor turn = turns.remove();
            UUID card = turn.next();
            cursors.keep(account, turn.deck(), turn.position());
            if (card != null) {
                picked.add(QueuedCard.fresh(card));
                turns.add(turn);
            }
        }
        return picked;
    }

    /** The turns among the next ones that will have to be read for so many cards. */
    private static List<NewCardCursor> first(PriorityQueue<NewCardCursor> turns, int number) {
        int share = 1 + number / turns.size();
        return turns.stream()
                .sorted(turns.comparator())
                .limit(number)
                .filter(turn -> turn.runsOut(share))
                .toList();
    }

    private void read(UUID account, LocalDate today, List<NewCardCursor> turns) {
        Map<Integer, NewCardCursor> byOrder = new HashMap<>();
        turns.forEach(turn -> byOrder.put(turn.order(), turn));
        Map<Integer, List<Line>> lines = jdbc
                .list(
                        WINDOWS,
                        row -> line(row, byOrder, today),
                        column(turns, NewCardCursor::order),
                        column(turns, turn -> turn.deck().deck()),
                        column(turns, NewCardCursor::low),
                        column(turns, NewCardCursor::high),
                        column(turns, turn -> turn.deck().certification()),
                        column(turns, turn -> turn.deck().edition()),
                        column(turns, turn -> section(turn.deck())),
                        account,
                        account)
                .stream()
                .collect(Collectors.groupingBy(Line::turn));
        turns.forEach(turn -> turn.read(lines.getOrDefault(turn.order(), List.of())));
    }

    private static <T extends @Nullable Object> List<T> column(
            List<NewCardCursor> turns, Function<NewCardCursor, T> of) {
        var column = new ArrayList<T>();
        turns.forEach(turn -> column.add(of.apply(turn)));
        return column;
    }

    private static String section(StudiedDecks.Studied deck) {
        String section = deck.section();
        return section == null ? ANY : section;
    }

    private static Line line(Row row, Map<Integer, NewCardCursor> turns, LocalDate today) throws SQLException {
        LocalDate buriedUntil = row.dateOrNull("buried_until");
        int turn = row.number("turn");
        boolean everyEdition = Objects.requireNonNull(turns.get(turn)).deck().edition() == null;
        return new Line(
                turn,
                row.uuid("id"),
                row.number("position"),
                everyEdition || row.number("fits") == FITS,
                row.flag("suspended") || (buriedUntil != null && buriedUntil.isAfter(today)));
    }
}
