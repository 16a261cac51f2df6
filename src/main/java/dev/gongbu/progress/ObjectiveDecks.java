package dev.gongbu.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Finds the decks to study for an objective. */
@ApplicationScoped
class ObjectiveDecks {

    private static final String DECKS = """
            select s.id.code, d.id, count(i.id)
            from ItemSection s
            join Item i on i.id = s.id.itemId
            join Deck d on d.id = i.deckId
            join Enrolment e on e.id.deckId = d.id
            where e.id.accountId = :account and e.active = true and s.id.certification = :certification
                and s.id.edition = :edition and i.retired = false and d.retired = false
            group by s.id.code, d.id
            order by count(i.id), d.id
            """;

    private final EntityManager database;

    ObjectiveDecks(EntityManager database) {
        this.database = database;
    }

    private record Line(String code, UUID deck, long items) {}

    /** By code, the deck among those that the account studies which has the most items of it. */
    Map<String, UUID> about(UUID account, String certification, String edition) {
        Map<String, UUID> decks = new HashMap<>();
        for (Line line : database.createQuery(DECKS, Line.class)
                .setParameter("account", account)
                .setParameter("certification", certification)
                .setParameter("edition", edition)
                .getResultList()) {
            decks.put(line.code(), line.deck());
        }
        return decks;
    }
}
