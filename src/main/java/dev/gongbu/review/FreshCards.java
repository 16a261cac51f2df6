package dev.gongbu.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Picks new cards: the studied decks give one in turn, those that gave fewer today first, so that topics mix and the pick
 * goes on where it was when the queue is asked again.
 */
@ApplicationScoped
class FreshCards {

    /** Whether a card fits is in the select list and not a condition: so it is only asked for the rows that are given. */
    private static final String STRETCH = """
            (select cast(? as int) turn, c.id, c.position, coalesce(s.suspended, false) suspended, s.buried_until,
                   coalesce((select max(case when x.certification = ? and x.edition = ? and (x.code like ? or x.code like ?)
                                             then 2 else 1 end)
                             from item_section x where x.item_id = c.item_id), ?) fits
            from card c
            left join memory m on m.account_id = ? and m.card_id = c.id
            left join card_state s on s.account_id = ? and s.card_id = c.id
            where c.deck_id = ? and c.active = true and c.position >= ? and (c.position > ? or c.id > ?)
                and m.card_id is null
            order by c.deck_id, c.active, c.position, c.id limit ?)
            """;

    /** How many decks are read in one statement: each costs a round trip else, and most give only one card. */
    private static final int AT_ONCE = 8;

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
    List<Waiting> next(UUID account, LocalDate today, StudiedDecks.Decks decks, int wanted, DoneToday.Done done) {
        var turns = new PriorityQueue<>(Comparator.comparingInt(DeckTurn::given).thenComparingInt(DeckTurn::order));
        int number = decks.inOrder().size();
        int stretch = number == 0 ? 0 : Math.max(SHORTEST, Math.min(LONGEST, 2 * wanted / number));
        for (int order = 0; order < number; order++) {
            StudiedDecks.Studied deck = decks.inOrder().get(order);
            int given = done.freshByDeck().getOrDefault(deck.deck(), 0);
            turns.add(new DeckTurn(deck, order, given, frontiers.of(account, deck)));
        }
        var stretches = new Stretches(account, today, stretch);
        var picked = new ArrayList<Waiting>();
        while (picked.size() < wanted && !turns.isEmpty()) {
            if (turns.element().mustRead()) {
                stretches.read(turns.stream().sorted(turns.comparator()).toList());
                continue;
            }
            DeckTurn turn = turns.remove();
            UUID card = turn.next();
            frontiers.keep(account, turn.deck(), turn.frontier());
            if (card != null) {
                picked.add(new Waiting(card, turn.deck().deck(), null));
                turns.add(turn);
            }
        }
        return picked;
    }

    /** Reads the next lines of decks, several decks in one statement. */
    private final class Stretches {

        private final UUID account;
        private final LocalDate today;
        private final int length;

        Stretches(UUID account, LocalDate today, int length) {
            this.account = account;
            this.today = today;
            this.length = length;
        }

        /** The first of these that have nothing ready go on by a stretch each. */
        void read(List<DeckTurn> turns) {
            List<DeckTurn> reading =
                    turns.stream().filter(DeckTurn::mustRead).limit(AT_ONCE).toList();
            String sql = String.join(" union all ", Collections.nCopies(reading.size(), STRETCH));
            Map<Integer, List<Line>> lines = jdbc
                    .list(
                            sql + " order by turn, position, id",
                            row -> line(row, reading.get(row.number("turn"))),
                            IntStream.range(0, reading.size())
                                    .mapToObj(i -> arguments(i, reading.get(i)))
                                    .flatMap(List::stream)
                                    .toArray())
                    .stream()
                    .collect(Collectors.groupingBy(Line::turn));
            for (DeckTurn turn : reading) {
                turn.read(lines.getOrDefault(turn.order(), List.of()), length);
            }
        }

        private List<@Nullable Object> arguments(int number, DeckTurn turn) {
            StudiedDecks.Studied deck = turn.deck();
            String section = deck.section();
            return Arrays.asList(
                    number,
                    deck.certification(),
                    deck.edition(),
                    section == null ? ANY : section,
                    section == null ? ANY : section + ".%",
                    section == null ? FITS : FITS_NOT,
                    account,
                    account,
                    deck.deck(),
                    turn.position(),
                    turn.position(),
                    turn.after(),
                    length);
        }

        private Line line(Row row, DeckTurn turn) throws SQLException {
            LocalDate buriedUntil = row.dateOrNull("buried_until");
            return new Line(
                    turn.order(),
                    row.uuid("id"),
                    row.number("position"),
                    turn.deck().edition() == null || row.number("fits") == FITS,
                    row.flag("suspended") || (buriedUntil != null && buriedUntil.isAfter(today)));
        }
    }
}
