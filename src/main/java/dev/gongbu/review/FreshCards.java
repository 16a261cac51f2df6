package dev.gongbu.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

/**
 * Picks new cards: the studied decks give one in turn, those that gave fewer today first, so that topics mix and the pick
 * goes on where it was when the queue is asked again.
 */
@ApplicationScoped
class FreshCards {

    /** Whether a card fits is in the select list and not a condition: so it is only asked for the rows that are given. */
    private static final String STRETCH = """
            select c.id, c.position, coalesce(s.suspended, false) suspended, s.buried_until,
                   coalesce((select max(case when x.certification = ? and x.edition = ? and (x.code like ? or x.code like ?)
                                             then 2 else 1 end)
                             from item_section x where x.item_id = c.item_id), ?) fits
            from card c
            left join memory m on m.account_id = ? and m.card_id = c.id
            left join card_state s on s.account_id = ? and s.card_id = c.id
            where c.deck_id = ? and c.active = true and c.position >= ? and (c.position > ? or c.id > ?)
                and m.card_id is null
            order by c.deck_id, c.active, c.position, c.id limit ?
            """;

    private static final int FITS = 2;
    private static final int FITS_NOT = 1;
    private static final String ANY = "%";
    private static final int SHORTEST = 8;
    private static final int LONGEST = 500;

    private final Jdbc jdbc;
    private final Frontiers frontiers;

    FreshCards(Jdbc jdbc, Frontiers frontiers) {
        this.jdbc = jdbc;
        this.frontiers = frontiers;
    }

    /**
     * A new card in its deck.
     *
     * @param fits   false when it is of other editions than the learner's
     * @param hidden suspended, or buried for today
     */
    record Line(UUID card, int position, boolean fits, boolean hidden) {}

    /**
     * The next new cards.
     *
     * @param decks  in the learner's order
     * @param wanted how many
     * @param done   what the decks have given today
     */
    List<Waiting> next(UUID account, LocalDate today, StudiedDecks.Decks decks, int wanted, DoneToday.Done done) {
        var turns = new PriorityQueue<>(Comparator.comparingInt(DeckTurn::given).thenComparingInt(DeckTurn::order));
        int number = decks.inOrder().size();
        int stretch = number == 0 ? 0 : Math.max(SHORTEST, Math.min(LONGEST, 2 * wanted / number));
        for (int order = 0; order < number; order++) {
            StudiedDecks.Studied deck = decks.inOrder().get(order);
            turns.add(new DeckTurn(
                    deck.deck(),
                    order,
                    done.freshByDeck().getOrDefault(deck.deck(), 0),
                    stretch,
                    frontiers.of(account, deck),
                    (position, after) -> stretch(account, today, deck, position, after, stretch)));
        }
        var picked = new ArrayList<Waiting>();
        while (picked.size() < wanted && !turns.isEmpty()) {
            DeckTurn turn = turns.remove();
            UUID card = turn.next();
            frontiers.keep(account, decks.inOrder().get(turn.order()), turn.frontier());
            if (card != null) {
                picked.add(new Waiting(card, turn.deck(), null));
                turns.add(turn);
            }
        }
        return picked;
    }

    private List<Line> stretch(
            UUID account, LocalDate today, StudiedDecks.Studied deck, int position, UUID after, int length) {
        String section = deck.section();
        return jdbc.list(
                STRETCH,
                row -> line(row, today, deck.edition() == null),
                deck.certification(),
                deck.edition(),
                section == null ? ANY : section,
                section == null ? ANY : section + ".%",
                section == null ? FITS : FITS_NOT,
                account,
                account,
                deck.deck(),
                position,
                position,
                after,
                length);
    }

    private static Line line(Row row, LocalDate today, boolean everyEdition) throws SQLException {
        LocalDate buriedUntil = row.dateOrNull("buried_until");
        return new Line(
                row.uuid("id"),
                row.number("position"),
                everyEdition || row.number("fits") == FITS,
                row.flag("suspended") || (buriedUntil != null && buriedUntil.isAfter(today)));
    }
}
