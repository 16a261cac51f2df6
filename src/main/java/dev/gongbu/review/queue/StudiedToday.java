package dev.gongbu.review.queue;

import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a learner has studied on a day, as far as the day's limits ask. Practice and exams don't count. */
@ApplicationScoped
class StudiedToday {

    private final Jdbc jdbc;

    StudiedToday(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What counts.
     *
     * @param reviews     cards that were in review, each once however often it was answered
     * @param freshByDeck cards that were new
     */
    record Done(int reviews, Map<UUID, Integer> freshByDeck) {

        int fresh() {
            return freshByDeck.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private record Line(UUID deck, boolean fresh, int cards) {}

    Done of(UUID account, LocalDate day) {
        int reviews = 0;
        var fresh = new HashMap<UUID, Integer>();
        for (Line line : jdbc.list(
                """
                select c.deck_id, l.phase_before, count(distinct l.card_id) cards
                from review_log l join card c on c.id = l.card_id
                where l.account_id = ? and l.study_day = ? and l.undone = false and l.kind = 'answer'
                    and l.source = 'study' and l.phase_before in ('new', 'review')
                group by c.deck_id, l.phase_before
                """,
                row -> new Line(row.uuid("deck_id"), row.text("phase_before").equals("new"), row.number("cards")),
                account,
                day)) {
            if (line.fresh()) {
                fresh.merge(line.deck(), line.cards(), Integer::sum);
            } else {
                reviews += line.cards();
            }
        }
        return new Done(reviews, fresh);
    }
}
