package dev.gongbu.review.log;

import dev.gongbu.account.LibraryAccount;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Finds the cards that a batch of answers touches. */
@ApplicationScoped
public class AnsweredCards {

    private static final String CARDS = """
            select c.id card_id, c.deck_id, i.revision_id, c.part,
                   (d.owner_id = ? or d.owner_id = ? and d.folder is not null or d.shared) visible, coalesce(s.suspended, false) suspended,
                   (select max(l.answered_at) from review_log l where l.account_id = ? and l.card_id = c.id) last_at,
                   %s
            from unnest(cast(? as uuid array)) wanted(id)
            join card c on c.id = wanted.id
            join item i on i.id = c.item_id
            join deck d on d.id = c.deck_id
            left join memory m on m.account_id = ? and m.card_id = c.id
            left join card_state s on s.account_id = ? and s.card_id = c.id
            """.formatted(Memories.COLUMNS);

    private final Jdbc jdbc;

    AnsweredCards(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The cards among these that exist, in one query. */
    public Map<UUID, AnsweredCard> find(UUID account, Collection<UUID> cards) {
        var found = new HashMap<UUID, AnsweredCard>();
        if (!cards.isEmpty()) {
            for (AnsweredCard card : jdbc.list(
                    CARDS, AnsweredCards::map, account, LibraryAccount.ID, account, cards, account, account)) {
                found.put(card.card(), card);
            }
        }
        return found;
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
                Memories.map(row));
    }
}
