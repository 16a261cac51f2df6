package dev.gongbu.review.queue;

import dev.gongbu.catalog.SectionRef;
import dev.gongbu.review.log.CardMemory;
import dev.gongbu.review.log.Memories;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is due by the indexes of {@code memory}. The lower bounds keep H2 from reading the rows whose other due
 * column is set, and the full order by the index's columns lets it stop at the limit instead of sorting.
 */
@ApplicationScoped
class DueCards {

    private static final String SELECT = "select c.deck_id, " + Memories.COLUMNS + """

            from memory m
            join card c on c.id = m.card_id and c.active = true
            left join card_state s on s.account_id = m.account_id and s.card_id = m.card_id
            """;

    private static final String WHERE =
            " where m.account_id = ? and m.active = true and (s.buried_until is null or s.buried_until <= ?)";

    private static final String DUE = """
             and m.due_day between date '0001-01-01' and ?
            order by m.account_id, m.active, m.due_day, m.card_id limit ?
            """;

    private static final String LEARNING = """
             and m.due_at between timestamp with time zone '0001-01-01 00:00:00+00' and ?
            order by m.account_id, m.active, m.due_at, m.card_id limit ?
            """;

    private final Jdbc jdbc;

    DueCards(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose cards, on which day, of which decks. */
    record Scope(UUID account, LocalDate today, StudiedDecks.Decks decks) {}

    /** Cards in review that are due today, the longest overdue first. */
    List<QueuedCard> due(Scope scope, int limit) {
        return limit == 0 ? List.of() : list(scope, DUE, scope.today(), limit);
    }

    /** Cards whose learning step ends by this time, the first to end first. */
    List<QueuedCard> learning(Scope scope, Instant until, int limit) {
        return list(scope, LEARNING, until, limit);
    }

    private List<QueuedCard> list(Scope scope, String condition, Object until, int limit) {
        var arguments = new ArrayList<@Nullable Object>();
        String decks = decks(scope.decks(), arguments);
        arguments.add(scope.account());
        arguments.add(scope.today());
        String section = section(scope.decks(), arguments);
        arguments.add(until);
        arguments.add(limit);
        return jdbc.list(SELECT + decks + WHERE + section + condition, DueCards::map, arguments.toArray());
    }

    private static String section(StudiedDecks.Decks decks, List<@Nullable Object> arguments) {
        SectionRef section = decks.section();
        if (section == null) {
            return "";
        }
        arguments.addAll(List.of(
                Objects.requireNonNull(decks.certification()),
                section.edition(),
                section.code(),
                section.code() + ".%"));
        return """
                 and exists (select 1 from item_section x where x.item_id = c.item_id
                             and x.certification = ? and x.edition = ? and (x.code = ? or x.code like ?))\
                """;
    }

    private static String decks(StudiedDecks.Decks decks, List<@Nullable Object> arguments) {
        if (decks.only() != null) {
            arguments.add(decks.only());
            return "join deck d on d.id = c.deck_id and d.id = ?";
        }
        String studied =
                "join enrolment e on e.account_id = m.account_id and e.deck_id = c.deck_id and e.active = true";
        if (decks.certification() == null) {
            return studied;
        }
        arguments.add(decks.certification());
        return studied + " join deck d on d.id = c.deck_id and d.certification = ?";
    }

    private static QueuedCard map(Row row) throws SQLException {
        CardMemory memory = Objects.requireNonNull(Memories.map(row));
        return new QueuedCard(memory.card(), row.uuid("deck_id"), memory);
    }
}
