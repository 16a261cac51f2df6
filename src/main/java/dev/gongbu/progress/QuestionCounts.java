package dev.gongbu.progress;

import java.util.List;

/**
 * How many distinct questions were answered how.
 *
 * @param total    all active questions
 * @param answered answered at least once
 * @param correct  right by the last effective answer, from study, practice or exam
 */
public record QuestionCounts(int total, int answered, int correct) {

    static QuestionCounts of(List<Standing> standings) {
        List<Standing> questions = standings.stream().filter(Standing::question).toList();
        return new QuestionCounts(
                questions.size(),
                (int) questions.stream().filter(Standing::answered).count(),
                (int) questions.stream().filter(Standing::right).count());
    }
}
