package dev.gongbu.progress;

import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Finds the decks to study for an objective. */
@ApplicationScoped
class ObjectiveDecks {

    private static final String DECKS = """
            select s.code, d.id
            from item_section s
            join item i on i.id = s.item_id
            join deck d on d.id = i.deck_id
            join enrolment e on e.deck_id = d.id
            where e.account_id = ? and e.active = true and s.certification = ? and s.edition = ?
                and i.retired = false and d.retired = false
            group by s.code, d.id
            order by count(i.id), d.id
            """;

    private final Jdbc jdbc;

    ObjectiveDecks(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** By code, the deck among those that the account studies which has the most items of it. */
    Map<String, UUID> about(UUID account, String certification, String edition) {
        Map<String, UUID> decks = new HashMap<>();
        jdbc.each(DECKS, row -> decks.put(row.text("code"), row.uuid("id")), account, certification, edition);
        return decks;
    }
}
