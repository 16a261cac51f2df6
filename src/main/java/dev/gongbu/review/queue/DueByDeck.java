package dev.gongbu.review.queue;

import dev.gongbu.account.Learner;
import dev.gongbu.account.Learners;
import dev.gongbu.deck.DueCounts;
import dev.gongbu.memory.StudyDay;
import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells the list of decks what is due, without the day's limits, and what is known. */
@ApplicationScoped
class DueByDeck implements DueCounts {

    private static final String COUNT = """
            select c.deck_id, count(*) due
            from memory m
            join card c on c.id = m.card_id and c.active = true
            left join card_state s on s.account_id = m.account_id and s.card_id = m.card_id
            where m.account_id = ? and m.active = true and (s.buried_until is null or s.buried_until <= ?) and %s
            group by c.deck_id
            """;

    private static final String DUE = COUNT.formatted("m.due_day between date '0001-01-01' and ?");
    private static final String LEARNING =
            COUNT.formatted("m.due_at between timestamp with time zone '0001-01-01 00:00:00+00' and ?");

    private static final String KNOWN = """
            select c.deck_id, count(*) known
            from memory m
            join card c on c.id = m.card_id and c.active = true
            where m.account_id = ? and m.active = true and m.phase = 'review'
            group by c.deck_id
            """;

    private final Learners learners;
    private final Jdbc jdbc;
    private final Clock clock;

    DueByDeck(Learners learners, Jdbc jdbc, Clock clock) {
        this.learners = learners;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Line(UUID deck, int cards) {}

    @Override
    public Map<UUID, Integer> due(UUID account) {
        Learner learner = learners.get(account);
        if (learner == null) {
            return Map.of();
        }
        Instant now = clock.instant();
        LocalDate today = StudyDay.of(now, learner.zone());
        var due = new HashMap<UUID, Integer>();
        add(due, DUE, account, today, today);
        add(due, LEARNING, account, today, now.plus(ReviewQueue.LOOK_AHEAD));
        return due;
    }

    @Override
    public Map<UUID, Integer> known(UUID account) {
        return jdbc.list(KNOWN, row -> new Line(row.uuid("deck_id"), row.number("known")), account).stream()
                .collect(Collectors.toMap(Line::deck, Line::cards));
    }

    private void add(Map<UUID, Integer> due, String sql, UUID account, LocalDate today, Object until) {
        jdbc.list(sql, row -> new Line(row.uuid("deck_id"), row.number("due")), account, today, until)
                .forEach(line -> due.merge(line.deck(), line.cards(), Integer::sum));
    }
}
