package dev.gongbu.progress;

import dev.gongbu.catalog.Objective;
import dev.gongbu.review.queue.CardStanding;
import java.util.List;

/**
 * Where a learner stands with one objective.
 *
 * @param objective what the guide asks
 * @param status    what the learner says
 * @param cards     what was measured in cards whose items name this objective
 * @param questions the same for questions
 */
public record ObjectiveProgress(Objective objective, Assessment status, CardCounts cards, QuestionCounts questions) {

    static ObjectiveProgress of(Objective objective, Assessment status, List<CardStanding> all) {
        List<CardStanding> own = all.stream()
                .filter(standing -> standing.codes().contains(objective.code()))
                .toList();
        return new ObjectiveProgress(objective, status, CardCounts.of(own), QuestionCounts.of(own));
    }
}
