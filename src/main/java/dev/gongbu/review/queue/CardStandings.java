package dev.gongbu.review.queue;

import dev.gongbu.Coded;
import dev.gongbu.account.Learner;
import dev.gongbu.deck.format.ItemKind;
import dev.gongbu.memory.Due;
import dev.gongbu.memory.MemoryState;
import dev.gongbu.memory.Phase;
import dev.gongbu.memory.Rating;
import dev.gongbu.memory.Scheduler;
import dev.gongbu.memory.StudyTime;
import dev.gongbu.review.log.CardMemory;
import dev.gongbu.review.log.Memories;
import dev.gongbu.review.log.Schedulers;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How well a learner knows what belongs to an edition: one query, from the memory alone. */
@ApplicationScoped
public class CardStandings {

    /** On each of the last so many study days the first answer was not Again. */
    private static final int DAYS_TO_MASTERY = 3;

    private static final String STANDINGS = """
            select c.id, c.item_id, i.kind, x.code, coalesce(s.suspended, false) suspended, s.buried_until, %s
            from item_section x
            join item i on i.id = x.item_id and i.retired = false
            join card c on c.item_id = x.item_id and c.active = true
            join enrolment e on e.deck_id = c.deck_id and e.account_id = ? and e.active = true
            left join memory m on m.account_id = ? and m.card_id = c.id
            left join card_state s on s.account_id = ? and s.card_id = c.id
            where x.certification = ? and x.edition = ?
            order by c.deck_id, c.position, c.id, x.code
            """.formatted(Memories.COLUMNS);

    private final Jdbc jdbc;
    private final Clock clock;

    CardStandings(Jdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Line(
            UUID card,
            UUID item,
            ItemKind kind,
            String code,
            boolean suspended,
            @Nullable LocalDate buriedUntil,
            @Nullable CardMemory memory) {

        boolean heldBack(LocalDate today) {
            return suspended || (buriedUntil != null && buriedUntil.isAfter(today));
        }
    }

    /**
     * The active cards of the decks that the account studies, as far as their items name a section or an objective of
     * this edition; in the order of the decks.
     */
    public List<CardStanding> of(Learner account, String certification, String edition) {
        Map<UUID, List<Line>> byCard = new LinkedHashMap<>();
        for (Line line : jdbc.list(
                STANDINGS, CardStandings::map, account.id(), account.id(), account.id(), certification, edition)) {
            byCard.computeIfAbsent(line.card(), card -> new ArrayList<>()).add(line);
        }
        var scheduler = new Scheduler(Schedulers.settings(account));
        var now = StudyTime.of(clock.instant(), account.zone());
        return byCard.values().stream()
                .map(lines -> standing(lines, scheduler, now))
                .toList();
    }

    private static CardStanding standing(List<Line> lines, Scheduler scheduler, StudyTime now) {
        Line first = lines.get(0);
        List<String> codes = lines.stream().map(Line::code).toList();
        CardMemory memory = first.memory();
        if (memory == null) {
            return new CardStanding(
                    first.card(), first.item(), first.kind(), codes, Coded.code(Phase.NEW), false, false, 0, null);
        }
        MemoryState state = memory.state();
        Due due = state.due();
        boolean reached = due.reached(now)
                || (due instanceof Due.At at && !at.at().isAfter(now.at().plus(ReviewQueue.LOOK_AHEAD)));
        boolean waiting = reached && !first.heldBack(now.day());
        return new CardStanding(
                first.card(),
                first.item(),
                first.kind(),
                codes,
                Coded.code(state.phase()),
                memory.goodDays() >= DAYS_TO_MASTERY,
                waiting,
                scheduler.recall(state, now.day().plusDays(1)),
                memory.lastRating() != Rating.AGAIN);
    }

    private static Line map(Row row) throws SQLException {
        return new Line(
                row.uuid("id"),
                row.uuid("item_id"),
                Coded.known(ItemKind.class, row.text("kind")),
                row.text("code"),
                row.flag("suspended"),
                row.dateOrNull("buried_until"),
                Memories.map(row));
    }
}
