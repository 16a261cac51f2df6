package dev.gongbu.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a round of practice went.
 *
 * @param right     how many answers were right
 * @param answered  of how many
 * @param total     how many questions the round has
 * @param open      how many of them are not answered
 * @param firstOpen where the first of these is; null when all are answered
 * @param missed    what was wrong, in the order of the round
 * @param again     starts a round with what was missed
 */
record RoundResult(
        int right,
        int answered,
        int total,
        int open,
        @Nullable String firstOpen,
        List<Missed> missed,
        String again) {

    /**
     * A question that was answered wrong.
     *
     * @param href  its verdict in this round
     * @param place where in the syllabus it belongs; null for nowhere
     * @param sure  whether the learner was sure of the answer
     */
    record Missed(
            String href,
            String title,
            String language,
            @Nullable String place,
            boolean sure) {}
}
