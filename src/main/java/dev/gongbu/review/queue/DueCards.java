package dev.gongbu.review.queue;

import dev.gongbu.catalog.SectionRef;
import dev.gongbu.memory.Due;
import dev.gongbu.review.log.Memories;
import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** A union keeps no order. */
    private static final Comparator<QueuedCard> ORDER = Comparator.comparing(DueCards::when)
            .thenComparing(card -> card.card().toString());

    private static final String SELECT = """
            select m.card_id, m.due_day, m.due_at, m.cap_days
            from memory m
            join card c on c.id = m.card_id and c.active = true
            left join card_state s on s.account_id = m.account_id and s.card_id = m.card_id
            """;

    private static final String WHERE =
            " where m.account_id = ? and m.active = true and (s.buried_until is null or s.buried_until <= ?)";

    private static final String LEARNING = """
             and m.due_at between timestamp with time zone '0001-01-01 00:00:00+00' and ?
            order by m.account_id, m.active, m.due_at, m.card_id limit ?
            """;

    private static final String DUE = """
             and m.due_day between date '0001-01-01' and ?
            order by m.account_id, m.active, m.due_day, m.card_id limit ?
            """;

    private final Jdbc jdbc;

    DueCards(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose cards, on which day, of which decks. */
    record Scope(UUID account, LocalDate today, StudiedDecks.Selected decks) {}

    /**
     * What waits.
     *
     * @param learning cards whose learning step ends soon enough, the first to end first
     * @param due      cards in review that are due today, the longest overdue first
     */
    record Waiting(List<QueuedCard> learning, List<QueuedCard> due) {}

    /** Both in one statement. */
    Waiting waiting(Scope scope, Instant until, int mostLearning, int mostDue) {
        var arguments = new ArrayList<@Nullable Object>();
        String sql = "select * from (" + part(scope, LEARNING, until, mostLearning, arguments)
                + ") learning union all select * from (" + part(scope, DUE, scope.today(), mostDue, arguments)
                + ") due";
        var learning = new ArrayList<QueuedCard>();
        var due = new ArrayList<QueuedCard>();
        jdbc.each(
                sql,
                row -> {
                    var card = new QueuedCard(
                            row.uuid("card_id"), Memories.due(row), row.numberOrNull("cap_days") != null);
                    (card.due() instanceof Due.At ? learning : due).add(card);
                },
                arguments.toArray());
        learning.sort(ORDER);
        due.sort(ORDER);
        return new Waiting(learning, due);
    }

    private static String part(
            Scope scope, String condition, Object until, int limit, List<@Nullable Object> arguments) {
        String decks = decks(scope.decks(), arguments);
        arguments.add(scope.account());
        arguments.add(scope.today());
        String section = section(scope.decks(), arguments);
        arguments.add(until);
        arguments.add(limit);
        return SELECT + decks + WHERE + section + condition;
    }

    private static String section(StudiedDecks.Selected decks, List<@Nullable Object> arguments) {
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

    private static String decks(StudiedDecks.Selected decks, List<@Nullable Object> arguments) {
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

    private static Instant when(QueuedCard card) {
        return Objects.requireNonNull(card.due()).instant(ZoneOffset.UTC);
    }
}
