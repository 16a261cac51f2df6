package dev.gongbu.review.log;

import dev.gongbu.Coded;
import dev.gongbu.memory.Due;
import dev.gongbu.memory.MemoryState;
import dev.gongbu.memory.Phase;
import dev.gongbu.memory.Rating;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of {@code memory}. Written only by whoever holds the learner's lock. */
@ApplicationScoped
public class Memories {

    /** The columns of a memory named {@code m}, as {@link #map} reads them. */
    public static final String COLUMNS =
            "m.card_id memory_card, m.phase, m.step, m.stability, m.difficulty, m.last_day, m.due_day, m.due_at, m.reps,"
                    + " m.lapses, m.cap_days, m.last_rating, m.good_days";

    private static final String INSERT = """
            insert into memory (phase, step, stability, difficulty, last_day, due_day, due_at, reps, lapses,
                    cap_days, last_rating, good_days, active, account_id, card_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            update memory set phase = ?, step = ?, stability = ?, difficulty = ?, last_day = ?, due_day = ?, due_at = ?,
                    reps = ?, lapses = ?, cap_days = ?, last_rating = ?, good_days = ?, active = ?
            where account_id = ? and card_id = ?
            """;

    private final Jdbc jdbc;

    Memories(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** A memory that came out of a fold, and what was stored before. */
    record Change(AnsweredCard card, @Nullable CardMemory now) {}

    /** Stores what the folds came to; the card is new again where it is null. */
    void store(UUID account, Collection<Change> changes) {
        jdbc.batch(
                INSERT,
                changes.stream()
                        .filter(change -> change.card().memory() == null && change.now() != null)
                        .toList(),
                change -> row(account, change));
        jdbc.batch(
                UPDATE,
                changes.stream()
                        .filter(change -> change.card().memory() != null && change.now() != null)
                        .toList(),
                change -> row(account, change));
        jdbc.batch(
                "delete from memory where account_id = ? and card_id = ?",
                changes.stream()
                        .filter(change -> change.card().memory() != null && change.now() == null)
                        .toList(),
                change -> new Object[] {account, change.card().card()});
    }

    private static @Nullable Object[] row(UUID account, Change change) {
        CardMemory memory = Objects.requireNonNull(change.now());
        MemoryState state = memory.state();
        return new @Nullable Object[] {
            Coded.code(state.phase()),
            state.step(),
            state.stability(),
            state.difficulty(),
            state.lastDay(),
            day(state.due()),
            at(state.due()),
            state.reps(),
            state.lapses(),
            state.capDays(),
            memory.lastRating().grade(),
            memory.goodDays(),
            !change.card().suspended(),
            account,
            memory.card()
        };
    }

    /** The memory of this row; null where an outer join found none. */
    public static @Nullable CardMemory map(Row row) throws SQLException {
        UUID card = row.uuidOrNull("memory_card");
        if (card == null) {
            return null;
        }
        var state = new MemoryState(
                Coded.known(Phase.class, row.text("phase")),
                row.number("step"),
                row.decimal("stability"),
                row.decimal("difficulty"),
                row.date("last_day"),
                due(row),
                row.number("reps"),
                row.number("lapses"),
                row.numberOrNull("cap_days"));
        return new CardMemory(card, state, Rating.ofGrade(row.number("last_rating")), row.number("good_days"));
    }

    /** The columns {@code due_day} and {@code due_at} of this row, one of which is null. */
    public static Due due(Row row) throws SQLException {
        LocalDate day = row.dateOrNull("due_day");
        return day == null ? new Due.At(row.instant("due_at")) : new Due.Day(day);
    }

    static @Nullable LocalDate day(Due due) {
        return due instanceof Due.Day day ? day.day() : null;
    }

    static @Nullable Instant at(Due due) {
        return due instanceof Due.At at ? at.at() : null;
    }
}
