package dev.gongbu.review.queue;

import dev.gongbu.account.Learner;
import dev.gongbu.account.Learners;
import dev.gongbu.deck.DueCounts;
import dev.gongbu.memory.StudyDay;
import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Tells the list of decks what is due, without the day's limits, and what is known. */
@ApplicationScoped
class DueByDeck implements DueCounts {

    private static final String COUNT = """
            select c.deck_id,
                   sum(case when (m.due_day <= ? or m.due_at <= ?) and (s.buried_until is null or s.buried_until <= ?)
                            then 1 else 0 end) due,
                   sum(case when m.phase = 'review' then 1 else 0 end) known
            from memory m
            join card c on c.id = m.card_id and c.active = true
            left join card_state s on s.account_id = m.account_id and s.card_id = m.card_id
            where m.account_id = ? and m.active = true
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

    @Override
    public Map<UUID, Counts> of(UUID account) {
        Learner learner = learners.get(account);
        Instant now = clock.instant();
        var today = StudyDay.of(now, learner.zone());
        Map<UUID, Counts> counts = new HashMap<>();
        jdbc.each(
                COUNT,
                row -> counts.put(row.uuid("deck_id"), new Counts(row.number("due"), row.number("known"))),
                today,
                now.plus(ReviewQueue.LOOK_AHEAD),
                today,
                account);
        return counts;
    }
}
