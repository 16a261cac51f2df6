package dev.gongbu.review.log;

import dev.gongbu.account.Learner;
import dev.gongbu.account.Learners;
import dev.gongbu.review.ReviewsMerged;
import dev.gongbu.review.marks.CardMarks;
import dev.gongbu.sql.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings a guest's log into an account: both logs become one, and every card of the guest is folded anew. */
@ApplicationScoped
class ReviewMerge {

    private static final int AT_ONCE = 500;

    private final Jdbc jdbc;
    private final Learners learners;
    private final Folding folding;
    private final CardMarks marks;
    private final Event<ReviewsMerged> merged;
    private final Clock clock;

    ReviewMerge(
            Jdbc jdbc, Learners learners, Folding folding, CardMarks marks, Event<ReviewsMerged> merged, Clock clock) {
        this.jdbc = jdbc;
        this.learners = learners;
        this.folding = folding;
        this.marks = marks;
        this.merged = merged;
        this.clock = clock;
    }

    /** Answers whose ids the account has already stay with the guest. Both are locked. */
    void move(UUID from, UUID to) {
        List<UUID> cards = jdbc.list(
                "select distinct card_id from review_log where account_id = ?", row -> row.uuid("card_id"), from);
        jdbc.update("update scheduler set account_id = ? where account_id = ?", to, from);
        jdbc.update("""
                update review_log set account_id = ?
                where account_id = ? and not exists (select 1 from review_log own
                    where own.account_id = ? and own.answer_id = review_log.answer_id)
                """, to, from, to);
        jdbc.update("""
                update practice_answer set account_id = ?
                where account_id = ? and not exists (select 1 from review_log kept
                    where kept.account_id = ? and kept.answer_id = practice_answer.answer_id)
                """, to, from, from);
        undo(from, to);
        mark(from, to);
        jdbc.update("delete from memory where account_id = ?", from);
        Learner learner = learners.get(to);
        for (int start = 0; start < cards.size(); start += AT_ONCE) {
            folding.again(learner, cards.subList(start, Math.min(cards.size(), start + AT_ONCE)));
        }
        merged.fire(new ReviewsMerged(to));
    }

    /** Undos that came before their answers: either side's may be for the other's. */
    private void undo(UUID from, UUID to) {
        jdbc.update("""
                update early_undo set account_id = ?
                where account_id = ? and not exists (select 1 from early_undo own
                    where own.account_id = ? and own.answer_id = early_undo.answer_id)
                """, to, from, to);
        List<UUID> arrived = jdbc.list("""
                select u.answer_id from early_undo u
                join review_log l on l.account_id = u.account_id and l.answer_id = u.answer_id
                where u.account_id = ?
                """, row -> row.uuid("answer_id"), to);
        jdbc.batch(
                "update review_log set undone = true, undone_at = ? where account_id = ? and answer_id = ?",
                arrived,
                answer -> new Object[] {clock.instant(), to, answer});
        jdbc.batch("update practice_answer set undone = true where account_id = ? and answer_id = ?", arrived, answer ->
                new Object[] {to, answer});
        jdbc.batch("delete from early_undo where account_id = ? and answer_id = ?", arrived, answer ->
                new Object[] {to, answer});
    }

    /** A mark of either side stays. */
    private void mark(UUID from, UUID to) {
        List<UUID> cards =
                jdbc.list("select card_id from card_state where account_id = ?", row -> row.uuid("card_id"), from);
        Map<UUID, CardMarks.Mark> own = new HashMap<>();
        marks.of(to, cards).forEach(state -> own.put(state.card(), state));
        var both = new ArrayList<CardMarks.Mark>();
        for (CardMarks.Mark moved : marks.of(from, cards)) {
            CardMarks.Mark kept = own.getOrDefault(moved.card(), CardMarks.Mark.none(moved.card()));
            both.add(new CardMarks.Mark(
                    moved.card(),
                    moved.flagged() || kept.flagged(),
                    moved.suspended() || kept.suspended(),
                    later(moved.buriedUntil(), kept.buriedUntil())));
        }
        marks.store(to, both, own.keySet());
        jdbc.update("delete from card_state where account_id = ?", from);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
