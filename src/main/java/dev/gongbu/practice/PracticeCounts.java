package dev.gongbu.practice;

import dev.gongbu.account.Learner;
import dev.gongbu.catalog.Edition;
import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many questions a learner can practise in each section of an edition. */
@ApplicationScoped
class PracticeCounts {

    private static final int AGAIN = 1;

    private final Jdbc jdbc;

    PracticeCounts(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The questions of a section.
     *
     * @param answered those answered at least once
     * @param correct  those whose last answer was right
     */
    record Count(int total, int answered, int correct) {}

    private record Question(
            UUID card, String code, @Nullable Integer lastRating) {}

    /** The counts by the section's code; sections without questions are missing. */
    Map<String, Count> of(Learner account, String certification, Edition edition) {
        List<Question> questions = jdbc.list(
                """
                select c.id, x.code, m.last_rating
                from enrolment e
                join card c on c.deck_id = e.deck_id and c.active = true and c.part = 'question'
                join item_section x on x.item_id = c.item_id and x.certification = ? and x.edition = ?
                left join memory m on m.account_id = e.account_id and m.card_id = c.id
                where e.account_id = ? and e.active = true
                """,
                row -> new Question(row.uuid("id"), row.text("code"), row.numberOrNull("last_rating")),
                certification,
                edition.id(),
                account.id());
        Map<String, Count> counts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Question question : questions) {
            String section = section(question.code());
            if (seen.add(section + question.card())) {
                counts.merge(section, count(question), PracticeCounts::sum);
            }
        }
        return counts;
    }

    private static String section(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    private static Count count(Question question) {
        Integer last = question.lastRating();
        return new Count(1, last == null ? 0 : 1, last != null && last > AGAIN ? 1 : 0);
    }

    private static Count sum(Count a, Count b) {
        return new Count(a.total() + b.total(), a.answered() + b.answered(), a.correct() + b.correct());
    }
}
