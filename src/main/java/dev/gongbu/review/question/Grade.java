package dev.gongbu.review.question;

import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.memory.Rating;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer to a question is worth: the same rules for study, practice and exams.
 *
 * @param correct   every right option was chosen and no other
 * @param rating    what it says of the memory: wrong is Again, right is Good, right but a guess is Hard
 * @param capDays   the longest interval that it allows, see {@link dev.gongbu.memory.Scheduler#forecast}; null for no cap
 * @param positions the chosen options by their place in the revision, ascending
 * @param concepts  what the chosen options stand for, in the same order; empty texts where nothing is stated
 */
public record Grade(
        boolean correct, Rating rating, @Nullable Integer capDays, List<Integer> positions, List<String> concepts) {

    /** The grade of these options; empty when the question has not all of them or one is named twice. */
    public static Optional<Grade> of(QuestionContent question, List<String> chosen, @Nullable Confidence confidence) {
        var wanted = new HashSet<>(chosen);
        var options = question.options();
        List<Integer> positions = IntStream.range(0, options.size())
                .filter(i -> wanted.contains(options.get(i).id()))
                .boxed()
                .toList();
        if (positions.size() != chosen.size()) {
            return Optional.empty();
        }
        boolean correct = options.stream().allMatch(option -> option.correct() == wanted.contains(option.id()));
        List<String> concepts = positions.stream()
                .map(i -> Optional.ofNullable(options.get(i).concept()).orElse(""))
                .toList();
        return Optional.of(
                new Grade(correct, rating(correct, confidence), cap(correct, confidence), positions, concepts));
    }

    private static Rating rating(boolean correct, @Nullable Confidence confidence) {
        if (!correct) {
            return Rating.AGAIN;
        }
        return confidence == Confidence.GUESS ? Rating.HARD : Rating.GOOD;
    }

    private static @Nullable Integer cap(boolean correct, @Nullable Confidence confidence) {
        boolean guessed = correct && confidence == Confidence.GUESS;
        boolean surelyWrong = !correct && confidence == Confidence.SURE;
        return guessed || surelyWrong ? 1 : null;
    }
}
