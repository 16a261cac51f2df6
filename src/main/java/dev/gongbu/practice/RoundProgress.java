package dev.gongbu.practice;

import dev.gongbu.review.log.QuestionAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far a round of practice is, seen from one of its questions.
 *
 * @param number this question's place, from 1
 * @param total  how many questions the round has
 * @param dots   one for each question: {@code now}, {@code done}, {@code again} for a wrong answer, empty for an open one
 * @param done   how many are answered, this one aside
 * @param wrong  how many of these were wrong
 */
record RoundProgress(int number, int total, List<String> dots, int done, int wrong) {

    private static final String NOW = "now";
    private static final String DONE = "done";
    private static final String AGAIN = "again";

    /** The step at this place, by what was chosen in the round so far. */
    static RoundProgress of(PracticeRound round, int number, Map<UUID, QuestionAnswers.Choice> choices) {
        List<String> dots = new ArrayList<>();
        for (UUID answer : round.answers()) {
            QuestionAnswers.Choice choice = choices.get(answer);
            if (dots.size() == number - 1) {
                dots.add(NOW);
            } else if (choice == null) {
                dots.add("");
            } else {
                dots.add(choice.correct() ? DONE : AGAIN);
            }
        }
        int wrong = (int) dots.stream().filter(AGAIN::equals).count();
        int right = (int) dots.stream().filter(DONE::equals).count();
        return new RoundProgress(number, round.size(), List.copyOf(dots), right + wrong, wrong);
    }
}
