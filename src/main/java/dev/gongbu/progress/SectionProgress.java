package dev.gongbu.progress;

import dev.gongbu.catalog.Section;
import dev.gongbu.review.queue.CardStanding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner stands with one section of an edition. An item counts here when it names the section or one of its
 * objectives, once however many it names.
 *
 * @param section    what the guide asks
 * @param objectives in the guide's order
 * @param cards      of this section
 * @param questions  of this section
 * @param readiness  predicted recall tomorrow, the mean over all cards and questions, from 0 to 1, those never answered
 *                   as 0; null when nothing was answered
 */
public record SectionProgress(
        Section section,
        List<ObjectiveProgress> objectives,
        CardCounts cards,
        QuestionCounts questions,
        @Nullable Double readiness) {

    static SectionProgress of(Section section, Map<String, Assessment> statuses, List<CardStanding> all) {
        List<CardStanding> own =
                all.stream().filter(standing -> belongs(standing, section)).toList();
        return new SectionProgress(
                section,
                section.objectives().stream()
                        .map(objective -> ObjectiveProgress.of(
                                objective, statuses.getOrDefault(objective.code(), Assessment.NOT_STARTED), own))
                        .toList(),
                CardCounts.of(own),
                QuestionCounts.of(own),
                readiness(own));
    }

    /** The share of cards known and questions right, from 0 to 1; 0 where there is nothing to know. */
    public double known() {
        int all = cards.total() + questions.total();
        return all == 0 ? 0 : (double) (cards.known() + questions.correct()) / all;
    }

    private static boolean belongs(CardStanding standing, Section section) {
        return standing.codes().stream()
                .anyMatch(code ->
                        code.equals(section.code()) || section.objective(code).isPresent());
    }

    private static @Nullable Double readiness(List<CardStanding> own) {
        return own.stream().allMatch(CardStanding::fresh)
                ? null
                : own.stream().mapToDouble(CardStanding::recall).average().orElseThrow();
    }
}
