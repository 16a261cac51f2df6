package dev.gongbu.review.log;

import dev.gongbu.Coded;
import dev.gongbu.review.question.Confidence;
import dev.gongbu.review.question.Grade;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was chosen in questions: the rows of {@code practice_answer}. */
@ApplicationScoped
public class QuestionAnswers {

    private final Jdbc jdbc;

    QuestionAnswers(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was chosen, with the text that it was chosen in.
     *
     * @param deck where its pictures are
     */
    public record Choice(
            UUID answer,
            UUID deck,
            UUID revision,
            boolean correct,
            List<Integer> positions,
            @Nullable Confidence confidence) {}

    void add(UUID account, Collection<ReceivedAnswer> entries) {
        jdbc.batch(
                """
                insert into practice_answer (account_id, answer_id, card_id, revision_id, confidence, correct, chosen,
                        concepts, answered_at, undone)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, entries.stream().filter(entry -> entry.graded() != null).toList(), entry -> row(account, entry));
    }

    private static Object[] row(UUID account, ReceivedAnswer entry) {
        ReceivedAnswer.Graded graded = java.util.Objects.requireNonNull(entry.graded());
        Grade grade = graded.grade();
        return new Object[] {
            account,
            entry.answer(),
            entry.card(),
            entry.revision(),
            graded.confidence() == null ? null : graded.confidence().code(),
            grade.correct(),
            grade.positions().stream().map(String::valueOf).collect(Collectors.joining(",")),
            String.join(",", grade.concepts()),
            entry.answeredAt(),
            entry.undone()
        };
    }

    /** What was chosen in these answers; without those that are of no question. */
    public Map<UUID, Choice> find(UUID account, Collection<UUID> answers) {
        var found = new HashMap<UUID, Choice>();
        if (!answers.isEmpty()) {
            for (Choice choice : jdbc.list("""
                    select p.answer_id, c.deck_id, p.revision_id, p.correct, p.chosen, p.confidence
                    from unnest(cast(? as uuid array)) wanted(id)
                    join practice_answer p on p.account_id = ? and p.answer_id = wanted.id
                    join card c on c.id = p.card_id
                    """, QuestionAnswers::map, answers, account)) {
                found.put(choice.answer(), choice);
            }
        }
        return found;
    }

    void undo(UUID account, UUID answer) {
        jdbc.update("update practice_answer set undone = true where account_id = ? and answer_id = ?", account, answer);
    }

    private static Choice map(Row row) throws SQLException {
        String chosen = row.text("chosen");
        List<Integer> positions = chosen.isEmpty()
                ? List.of()
                : Arrays.stream(chosen.split(",")).map(Integer::valueOf).toList();
        return new Choice(
                row.uuid("answer_id"),
                row.uuid("deck_id"),
                row.uuid("revision_id"),
                row.flag("correct"),
                positions,
                Coded.of(Confidence.class, row.textOrNull("confidence")).orElse(null));
    }
}
