package dev.gongbu.review.log;

import dev.gongbu.deck.DeckUse;
import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps decks that other learners have answered: their logs refer to the cards. */
@ApplicationScoped
class DeckUseByLog implements DeckUse {

    private final Jdbc jdbc;

    DeckUseByLog(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean usedByOthers(UUID deck, UUID account) {
        return !jdbc.list("""
                        select c.id from card c
                        where c.deck_id = ? and (
                            exists (select 1 from review_log l where l.card_id = c.id and l.account_id <> ?)
                            or exists (select 1 from card_state s where s.card_id = c.id and s.account_id <> ?))
                        limit 1
                        """, row -> row.uuid("id"), deck, account, account).isEmpty();
    }
}
