package dev.gongbu.practice;

import dev.gongbu.account.Learner;
import dev.gongbu.deck.CardView;
import dev.gongbu.deck.Cards;
import dev.gongbu.review.log.Reviewing;
import dev.gongbu.review.marks.CardMarks;
import dev.gongbu.review.question.Shuffle;
import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Picks questions to practise from the decks that a learner studies. Answers go through {@link Reviewing}. */
@ApplicationScoped
public class Practice {

    /** The most questions that one call gives. */
    public static final int MOST = 100;

    private static final String LAST_CONFIDENCE = """
            (select p.confidence from practice_answer p
             where p.account_id = ? and p.card_id = c.id and p.undone = false
             order by p.answered_at desc limit 1)
            """;

    private final Jdbc jdbc;
    private final CardMarks marks;
    private final Cards cards;

    Practice(Jdbc jdbc, CardMarks marks, Cards cards) {
        this.jdbc = jdbc;
        this.marks = marks;
        this.cards = cards;
    }

    /**
     * A question as it is put.
     *
     * @param order the options by their place in the text, in the order in which they are shown
     */
    public record Question(CardView card, List<Integer> order, boolean flagged) {}

    /**
     * Questions in random order, their options shuffled; pinned options keep their places.
     *
     * @param seed the same seed gives the same order of the same questions
     */
    public List<Question> questions(Learner account, PracticeFilter filter, long seed) {
        List<UUID> picked = new ArrayList<>(candidates(account.id(), filter));
        Collections.shuffle(picked, new Random(seed));
        List<UUID> first = picked.subList(0, Math.min(filter.limit(), picked.size()));
        Set<UUID> flagged = marks.flagged(account.id(), first);
        return cards.views(account.id(), first).stream()
                .map(card -> new Question(card, Shuffle.order(card, seed), flagged.contains(card.id())))
                .toList();
    }

    /** How many questions there are to choose from. */
    public int count(Learner account, PracticeFilter filter) {
        return candidates(account.id(), filter).size();
    }

    private List<UUID> candidates(UUID account, PracticeFilter filter) {
        var arguments = new ArrayList<@Nullable Object>(List.of(account, account, account, filter.certification()));
        var sql = new StringBuilder("""
                select c.id
                from enrolment e
                join card c on c.deck_id = e.deck_id and c.active = true and c.part = 'question'
                left join memory m on m.account_id = ? and m.card_id = c.id
                left join card_state s on s.account_id = ? and s.card_id = c.id
                where e.account_id = ? and e.active = true and coalesce(s.suspended, false) = false
                    and (exists (select 1 from item_section x
                                where x.item_id = c.item_id and x.certification = ? and x.edition = ?
                """);
        arguments.add(filter.edition());
        if (!filter.sections().isEmpty()) {
            sql.append(" and (false");
            for (String section : filter.sections()) {
                sql.append(" or x.code = ? or x.code like ?");
                arguments.add(section);
                arguments.add(section + ".%");
            }
            sql.append(')');
        }
        sql.append(')');
        if (filter.sections().isEmpty()) {
            sql.append(" or not exists (select 1 from item_section x where x.item_id = c.item_id)");
        }
        sql.append(')').append(condition(filter.kind()));
        if (filter.kind() == QuestionKind.UNSURE || filter.kind() == QuestionKind.SURE_WRONG) {
            arguments.add(account);
        }
        return jdbc.list(sql + " order by c.id", row -> row.uuid("id"), arguments.toArray());
    }

    private static String condition(QuestionKind kind) {
        return switch (kind) {
            case UNSEEN -> " and m.card_id is null";
            case MISSED -> " and m.last_rating = 1";
            case FLAGGED -> " and s.flagged = true";
            case UNSURE -> " and " + LAST_CONFIDENCE + " in ('unsure', 'guess')";
            case SURE_WRONG -> " and m.last_rating = 1 and " + LAST_CONFIDENCE + " = 'sure'";
            case MIXED -> "";
        };
    }
}
