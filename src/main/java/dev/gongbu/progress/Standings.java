package dev.gongbu.progress;

import dev.gongbu.account.Account;
import dev.gongbu.account.LibraryAccount;
import dev.gongbu.memory.Fsrs;
import dev.gongbu.memory.StudyDay;
import dev.gongbu.memory.Weights;
import dev.gongbu.progress.Standing.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * Where an account stands with every active card of an edition: of what ships, what is its own, and what others share
 * and it studies. Memory is the fold of the log, so one statement says it all.
 */
@ApplicationScoped
class Standings {

    private static final int MASTERED_DAYS = 3;
    private static final int AGAIN = 1;

    private static final String CARDS = """
            select c.id card_id, i.kind, s.code, m.phase, m.stability, m.last_day, m.due_day, m.due_at, m.last_rating,
                   m.good_days, m.active in_use, b.buried_until
            from item_section s
            join item i on i.id = s.item_id and i.retired = false
            join deck d on d.id = i.deck_id and d.retired = false
            join card c on c.item_id = i.id and c.active = true
            left join memory m on m.account_id = :account and m.card_id = c.id
            left join card_state b on b.account_id = :account and b.card_id = c.id
            where s.certification = :certification and s.edition = :edition
                and (d.owner_id = :library or d.owner_id = :account or (d.shared = true and exists (
                    select 1 from enrolment e where e.account_id = :account and e.deck_id = d.id and e.active = true)))
            """;

    private final EntityManager database;
    private final Clock clock;
    private final Fsrs model = new Fsrs(Weights.DEFAULT);

    Standings(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Standing> of(Account account, String certification, String edition) {
        Instant now = clock.instant();
        LocalDate today = StudyDay.of(now, account.zone());
        Map<UUID, Standing> cards = new LinkedHashMap<>();
        for (Tuple row : rows(account.id(), certification, edition)) {
            UUID card = row.get("card_id", UUID.class);
            Standing known = cards.get(card);
            if (known == null) {
                known = standing(row, card, today, now);
                cards.put(card, known);
            }
            known.codes().add(row.get("code", String.class));
        }
        return new ArrayList<>(cards.values());
    }

    private List<Tuple> rows(UUID account, String certification, String edition) {
        return database.createNativeQuery(CARDS, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("card_id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("code", String.class)
                .addScalar("phase", String.class)
                .addScalar("stability", Double.class)
                .addScalar("last_day", LocalDate.class)
                .addScalar("due_day", LocalDate.class)
                .addScalar("due_at", Instant.class)
                .addScalar("last_rating", Integer.class)
                .addScalar("good_days", Integer.class)
                .addScalar("in_use", Boolean.class)
                .addScalar("buried_until", LocalDate.class)
                .setParameter("account", account)
                .setParameter("library", LibraryAccount.ID)
                .setParameter("certification", certification)
                .setParameter("edition", edition)
                .getResultList();
    }

    private Standing standing(Tuple row, UUID card, LocalDate today, Instant now) {
        boolean question = row.get("kind", String.class).equals("question");
        Set<String> codes = new HashSet<>();
        String phase = row.get("phase", String.class);
        if (phase == null) {
            return new Standing(card, question, codes, Stage.FRESH, false, false, false, 0);
        }
        long days = Math.max(1, StudyDay.between(row.get("last_day", LocalDate.class), today.plusDays(1)));
        return new Standing(
                card,
                question,
                codes,
                phase.equals("review") ? Stage.REVIEW : Stage.LEARNING,
                due(row, today, now),
                row.get("good_days", Integer.class) >= MASTERED_DAYS,
                row.get("last_rating", Integer.class) > AGAIN,
                model.retrievability(days, row.get("stability", Double.class)));
    }

    private static boolean due(Tuple row, LocalDate today, Instant now) {
        LocalDate buried = row.get("buried_until", LocalDate.class);
        if (!row.get("in_use", Boolean.class) || (buried != null && buried.isAfter(today))) {
            return false;
        }
        LocalDate day = row.get("due_day", LocalDate.class);
        return day == null ? !row.get("due_at", Instant.class).isAfter(now) : !day.isAfter(today);
    }
}
