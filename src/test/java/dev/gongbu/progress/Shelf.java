package dev.gongbu.progress;

import dev.gongbu.web.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts decks, items and memories into the tables as the rooms below would, so that every case can be made by hand. */
@ApplicationScoped
class Shelf {

    private static final OffsetDateTime THEN =
            Instant.parse("2026-01-01T00:00:00Z").atOffset(ZoneOffset.UTC);

    @Inject
    EntityManager database;

    @Transactional
    UUID deck(UUID owner, boolean shared) {
        UUID id = Uuids.next();
        run(
                "insert into deck (id, owner_id, deck_key, title, language, front_matter, shared, retired, created_at,"
                        + " updated_at, version) values (?, ?, ?, 'A deck', 'en', '{}', ?, false, ?, ?, 0)",
                id,
                owner,
                id.toString(),
                shared,
                THEN,
                THEN);
        return id;
    }

    @Transactional
    void study(UUID account, UUID deck) {
        run(
                "insert into enrolment (account_id, deck_id, since, active, position) values (?, ?, ?, true, 0)",
                account,
                deck,
                THEN);
    }

    /** A card, or a question, whose item names these codes of this certification's edition {@code one}. */
    @Transactional
    UUID card(UUID deck, String kind, String certification, String... codes) {
        UUID item = Uuids.next();
        UUID revision = Uuids.next();
        UUID card = Uuids.next();
        run(
                "insert into item (id, deck_id, item_key, kind, title, plain, position, retired, revision_id,"
                        + " updated_at, version) values (?, ?, ?, ?, 'An item', 'An item', 0, false, ?, ?, 0)",
                item,
                deck,
                item.toString(),
                kind,
                revision,
                THEN);
        for (String code : codes) {
            run(
                    "insert into item_section (item_id, certification, edition, code) values (?, ?, ?, ?)",
                    item,
                    certification,
                    code.substring(0, code.indexOf('/')),
                    code.substring(code.indexOf('/') + 1));
        }
        run(
                "insert into card (id, item_id, deck_id, part, position, active) values (?, ?, ?, 'front', 0, true)",
                card,
                item,
                deck);
        return card;
    }

    @Transactional
    void memory(UUID account, UUID card, Memory memory) {
        run(
                "insert into memory (account_id, card_id, active, phase, step, stability, difficulty, last_day, due_day,"
                        + " reps, lapses, last_rating, good_days) values (?, ?, true, ?, 0, ?, 5, ?, ?, 1, 0, ?, ?)",
                account,
                card,
                memory.phase(),
                memory.stability(),
                memory.lastDay(),
                memory.dueDay(),
                memory.lastRating(),
                memory.goodDays());
    }

    @Transactional
    void mark(UUID account, UUID card, boolean suspended, @Nullable LocalDate buriedUntil) {
        run(
                "insert into card_state (account_id, card_id, flagged, suspended, buried_until)"
                        + " values (?, ?, false, ?, cast(? as date))",
                account,
                card,
                suspended,
                buriedUntil);
    }

    /** What a log came to. */
    record Memory(String phase, double stability, LocalDate lastDay, LocalDate dueDay, int lastRating, int goodDays) {

        static Memory review(LocalDate lastDay, LocalDate dueDay) {
            return new Memory("review", 1, lastDay, dueDay, 3, 1);
        }

        Memory good(int days) {
            return new Memory(phase, stability, lastDay, dueDay, lastRating, days);
        }

        Memory rated(int rating) {
            return new Memory(phase, stability, lastDay, dueDay, rating, goodDays);
        }

        Memory in(String otherPhase) {
            return new Memory(otherPhase, stability, lastDay, dueDay, lastRating, goodDays);
        }
    }

    @Transactional
    void run(String sql, Object... arguments) {
        var query = database.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        query.executeUpdate();
    }
}
