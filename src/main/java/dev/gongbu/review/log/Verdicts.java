package dev.gongbu.review.log;

import dev.gongbu.deck.Revisions;
import dev.gongbu.review.question.Grade;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was right and wrong in answered questions, of new answers and of those that were known. */
@ApplicationScoped
class Verdicts {

    private final QuestionAnswers choices;
    private final Revisions revisions;

    Verdicts(QuestionAnswers choices, Revisions revisions) {
        this.choices = choices;
        this.revisions = revisions;
    }

    /**
     * The verdicts by the answer's id; answers to cards have none.
     *
     * @param cards by id, those of all these answers
     * @param rows  new in the log
     * @param known in the log before
     */
    Map<UUID, AnswerResult.Verdict> of(
            UUID account, Map<UUID, AnsweredCard> cards, Collection<LogRow> rows, Collection<ReviewLog.Known> known) {
        var verdicts = new HashMap<UUID, AnswerResult.Verdict>();
        for (LogRow row : rows) {
            AnsweredCard card = cards.get(row.card());
            LogRow.Graded graded = row.graded();
            if (card != null && graded != null) {
                Grade grade = graded.grade();
                verdicts.put(row.answer(), verdict(card, row.revision(), grade.correct(), grade.positions()));
            }
        }
        var asked = new HashMap<UUID, AnsweredCard>();
        for (ReviewLog.Known one : known) {
            AnsweredCard card = cards.get(one.card());
            if (card != null && card.question()) {
                asked.put(one.answer(), card);
            }
        }
        choices.find(account, asked.keySet()).forEach((answer, choice) -> {
            AnsweredCard card = asked.get(answer);
            if (card != null) {
                verdicts.put(answer, verdict(card, choice.revision(), choice.correct(), choice.positions()));
            }
        });
        return verdicts;
    }

    private AnswerResult.Verdict verdict(AnsweredCard card, UUID revision, boolean correct, List<Integer> positions) {
        return new AnswerResult.Verdict(card.deck(), revision, revisions.content(revision), correct, positions);
    }
}
