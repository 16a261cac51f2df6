package dev.gongbu.progress;

import dev.gongbu.deck.format.ItemKind;
import dev.gongbu.review.queue.CardStanding;
import java.util.List;

/**
 * How many distinct questions were answered how.
 *
 * @param total    all active questions
 * @param answered answered at least once
 * @param correct  right by the last effective answer, from study, practice or exam
 */
public record QuestionCounts(int total, int answered, int correct) {

    static QuestionCounts of(List<CardStanding> standings) {
        List<CardStanding> questions = standings.stream()
                .filter(standing -> standing.kind() == ItemKind.QUESTION)
                .toList();
        return new QuestionCounts(
                questions.size(),
                (int) questions.stream().filter(question -> !question.fresh()).count(),
                (int) questions.stream()
                        .filter(question -> Boolean.TRUE.equals(question.correct()))
                        .count());
    }
}
