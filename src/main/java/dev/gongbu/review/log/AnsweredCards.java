package dev.gongbu.review.log;

import dev.gongbu.deck.Decks;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the cards that a batch of answers touches. */
@ApplicationScoped
public class AnsweredCards {

    private static final String COLUMNS =
            " c.id card_id, c.deck_id, i.revision_id, c.part, " + Decks.VISIBLE_SQL + """
             visible, coalesce(s.suspended, false) suspended,
            (select max(e.answered_at) from review_log e where e.account_id = ? and e.card_id = c.id) last_at,
            (select e.received_at from review_log e where e.account_id = ? and e.card_id = c.id
                order by e.answered_at desc, e.received_at desc, e.id desc limit 1) last_received,
            %s
            """.formatted(Memories.COLUMNS);

    private static final String JOINS = """
            left join item i on i.id = c.item_id
            left join deck d on d.id = c.deck_id
            left join memory m on m.account_id = ? and m.card_id = c.id
            left join card_state s on s.account_id = ? and s.card_id = c.id
            """;

    private static final String CARDS = "select " + COLUMNS + """
            from unnest(cast(? as uuid array)) wanted(id)
            join card c on c.id = wanted.id
            """ + JOINS;

    private static final String ARRIVING =
            "select wanted.answer, l.card_id logged, l.undone, u.answer_id early, " + COLUMNS + """
            from unnest(cast(? as uuid array), cast(? as uuid array)) wanted(answer, card)
            left join review_log l on l.account_id = ? and l.answer_id = wanted.answer
            left join early_undo u on u.account_id = ? and u.answer_id = wanted.answer
            left join card c on c.id = coalesce(l.card_id, wanted.card)
            """ + JOINS;

    private final Jdbc jdbc;

    AnsweredCards(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The cards among these that exist, in one query. */
    public Map<UUID, AnsweredCard> find(UUID account, Collection<UUID> cards) {
        var found = new HashMap<UUID, AnsweredCard>();
        if (!cards.isEmpty()) {
            for (AnsweredCard card :
                    jdbc.list(CARDS, AnsweredCards::map, account, account, account, cards, account, account)) {
                found.put(card.card(), card);
            }
        }
        return found;
    }

    /**
     * What the database knows when answers arrive.
     *
     * @param cards    those that the answers are for, or were for when they were recorded; by id
     * @param recorded answers that are in the log, by the client's id
     * @param undone   answers whose undo was here first
     */
    record Arrival(Map<UUID, AnsweredCard> cards, Map<UUID, Recorded> recorded, Set<UUID> undone) {}

    /** An answer that is in the log. */
    record Recorded(UUID card, boolean undone) {}

    /** What is known of these answers and of their cards, in one query. The learner is locked. */
    Arrival arriving(UUID account, Collection<Answer> answers) {
        var arrival = new Arrival(new HashMap<>(), new HashMap<>(), new HashSet<>());
        jdbc.each(
                ARRIVING,
                row -> {
                    UUID answer = row.uuid("answer");
                    UUID logged = row.uuidOrNull("logged");
                    if (logged != null) {
                        arrival.recorded().put(answer, new Recorded(logged, row.flag("undone")));
                    } else if (row.uuidOrNull("early") != null) {
                        arrival.undone().add(answer);
                    }
                    if (row.uuidOrNull("card_id") != null) {
                        AnsweredCard card = map(row);
                        arrival.cards().put(card.card(), card);
                    }
                },
                account,
                account,
                account,
                answers.stream().map(Answer::id).toList(),
                answers.stream().map(Answer::card).toList(),
                account,
                account,
                account,
                account);
        return arrival;
    }

    private static AnsweredCard map(Row row) throws SQLException {
        return new AnsweredCard(
                row.uuid("card_id"),
                row.uuid("deck_id"),
                row.uuid("revision_id"),
                row.text("part").equals(QuestionContent.PART),
                row.flag("visible"),
                row.flag("suspended"),
                row.instantOrNull("last_at"),
                row.instantOrNull("last_received"),
                Memories.map(row));
    }
}
