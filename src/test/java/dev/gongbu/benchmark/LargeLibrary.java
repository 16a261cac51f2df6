package dev.gongbu.benchmark;

import dev.gongbu.deck.Cards;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** One learner's large library: 50,000 items, 10,000 of them studied, 2,000 due, 500,000 rows in the log. */
final class LargeLibrary {

    private static final UUID LIBRARY = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final int ITEMS = 50_000;
    private static final int STUDIED = 10_000;
    private static final int DUE = 2_000;
    private static final int LOG = 500_000;
    private static final int DECKS = 10;

    private final DataSource dataSource;
    private final UUID account;
    private final Random random = new Random(7);
    private final List<UUID> cards =
            IntStream.range(0, ITEMS).mapToObj(i -> id(4, i)).toList();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    LargeLibrary(DataSource dataSource, UUID account) {
        this.dataSource = dataSource;
        this.account = account;
    }

    void fill() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            decks(connection);
            items(connection);
            memory(connection);
            log(connection);
        }
    }

    private void decks(Connection connection) throws SQLException {
        try (var deck = connection.prepareStatement(
                        "insert into deck (id, owner_id, deck_key, folder, title, language, front_matter, shared, retired, created_at, updated_at, version) values (?, ?, ?, 'bench', ?, 'en', '{}', false, false, ?, ?, 0)");
                var enrolment = connection.prepareStatement(
                        "insert into enrolment (account_id, deck_id, since, active, position) values (?, ?, ?, true, ?)")) {
            for (int i = 0; i < DECKS; i++) {
                set(deck, id(1, i), LIBRARY, "bench-" + i, "Large deck " + i, now(), now());
                deck.executeUpdate();
                set(enrolment, account, id(1, i), now(), 1000 + i);
                enrolment.executeUpdate();
            }
        }
    }

    private void items(Connection connection) throws SQLException {
        try (var item = connection.prepareStatement(
                        "insert into item (id, deck_id, item_key, kind, title, plain, position, retired, revision_id, updated_at, version) values (?, ?, ?, 'card', ?, ?, ?, false, ?, ?, 0)");
                var revision = connection.prepareStatement(
                        "insert into item_revision (id, item_id, number, content_hash, markdown, content, created_at) values (?, ?, 1, ?, ?, ?, ?)");
                var card = connection.prepareStatement(
                        "insert into card (id, item_id, deck_id, part, position, active) values (?, ?, ?, 'front', ?, true)")) {
            for (int i = 0; i < ITEMS; i++) {
                UUID deck = id(1, i % DECKS);
                String title = "Question number " + i + " of a large deck";
                String content = "{\"kind\":\"card\",\"title\":\"" + title
                        + "\",\"back\":\"The **answer** to it, with a few words more.\",\"cloze\":[],\"stem\":\"\",\"options\":[],\"explanation\":\"\",\"sources\":[],\"sections\":[],\"topics\":[],\"tags\":[],\"difficulty\":null}";
                set(item, id(2, i), deck, "item-" + i, title, title, i / DECKS, id(3, i), now());
                item.addBatch();
                set(revision, id(3, i), id(2, i), "0", title, content, now());
                revision.addBatch();
                set(card, cards.get(i), id(2, i), deck, i / DECKS * Cards.POSITIONS_OF_ITEM);
                card.addBatch();
                flush(i, item, revision, card);
            }
            flush(999, item, revision, card);
        }
    }

    private void memory(Connection connection) throws SQLException {
        try (var memory = connection.prepareStatement(
                "insert into memory (account_id, card_id, active, phase, step, stability, difficulty, last_day, due_day, reps, lapses) values (?, ?, true, 'review', 0, ?, ?, ?, ?, ?, 0)")) {
            for (int i = 0; i < STUDIED; i++) {
                LocalDate due = i < DUE ? today.minusDays(i % 40) : today.plusDays(1 + i % 300);
                set(
                        memory,
                        account,
                        cards.get(i),
                        5 + random.nextDouble() * 60,
                        1 + random.nextDouble() * 9,
                        today.minusDays(41),
                        due,
                        10);
                memory.addBatch();
                flush(i, memory);
            }
            flush(999, memory);
        }
    }

    private void log(Connection connection) throws SQLException {
        UUID scheduler = id(5, 0);
        try (var row = connection.prepareStatement(
                "insert into scheduler (id, account_id, model, weights, retention, learning_steps, relearning_steps, maximum_interval, created_at) values (?, ?, 'FSRS-6', '', 0.9, 'PT1M PT10M', 'PT10M', 36500, ?)")) {
            set(row, scheduler, account, now().minusYears(2));
            row.executeUpdate();
        }
        try (var row = connection.prepareStatement(
                "insert into review_log (id, account_id, card_id, revision_id, answer_id, kind, source, rating, answered_at, received_at, took_ms, study_day, phase_before, interval_seconds, due_day, fuzz_seed, scheduler_id, undone) values (?, ?, ?, ?, ?, 'answer', 'study', ?, ?, ?, 3000, ?, 'review', 864000, ?, 0, ?, false)")) {
            for (int i = 0; i < LOG; i++) {
                int card = i % STUDIED;
                var at = now().minusDays(41 + (i / STUDIED) * 7L);
                LocalDate day = at.toLocalDate();
                set(
                        row,
                        -1L - i,
                        account,
                        cards.get(card),
                        id(3, card),
                        id(6, i),
                        1 + random.nextInt(4),
                        at,
                        at,
                        day,
                        day.plusDays(10),
                        scheduler);
                row.addBatch();
                flush(i, row);
            }
            flush(999, row);
        }
    }

    private static java.time.OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }

    private static UUID id(int kind, int number) {
        return new UUID(0x0190_0000_0000_7000L + kind, 0x8000_0000_0000_0000L + number);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static void flush(int row, PreparedStatement... statements) throws SQLException {
        if (row % 1000 == 999) {
            for (PreparedStatement statement : statements) {
                statement.executeBatch();
            }
        }
    }
}
