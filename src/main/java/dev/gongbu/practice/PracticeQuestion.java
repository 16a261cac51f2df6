package dev.gongbu.practice;

import dev.gongbu.deck.CardView;
import dev.gongbu.deck.NamedSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as a page of a round shows it, before and after its answer.
 *
 * @param card        the question
 * @param stem        HTML
 * @param options     in the order of this round
 * @param choose      how many are right
 * @param explanation HTML, empty for none
 * @param sources     where it was read
 * @param place       where in the syllabus it belongs; null for nowhere
 * @param flagged     whether the learner has flagged it
 * @param editable    whether it is the learner's own
 */
record PracticeQuestion(
        CardView card,
        String stem,
        List<Option> options,
        int choose,
        String explanation,
        List<NamedSource> sources,
        @Nullable String place,
        boolean flagged,
        boolean editable) {

    /**
     * One option.
     *
     * @param text   HTML
     * @param reason HTML
     * @param chosen by the learner
     */
    record Option(String id, String text, String reason, boolean correct, boolean chosen) {}
}
