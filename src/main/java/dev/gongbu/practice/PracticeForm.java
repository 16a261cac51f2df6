package dev.gongbu.practice;

import dev.gongbu.catalog.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be chosen before a round of practice, and what is chosen already.
 *
 * @param edition whose sections these are
 * @param none    true when there was no question of what was asked for
 */
record PracticeForm(String edition, List<Section> sections, List<Kind> kinds, List<Number> numbers, boolean none) {

    private static final List<Integer> NUMBERS = List.of(5, 10, 20, 50);
    private static final PracticeCounts.Count NO_QUESTIONS = new PracticeCounts.Count(0, 0, 0);

    /** A section, or an objective that a link has chosen. */
    record Section(String code, String title, PracticeCounts.Count count, boolean chosen) {}

    record Kind(String code, String label, boolean chosen) {}

    record Number(int number, boolean chosen) {}

    /** The page for what is wished so far. */
    static PracticeForm of(
            Edition edition,
            Map<String, PracticeCounts.Count> counts,
            PracticeFilter filter,
            Locale locale,
            PracticeMessages texts,
            boolean none) {
        Set<String> chosen = Set.copyOf(filter.sections());
        List<Section> sections = Stream.concat(
                        edition.sections().stream()
                                .map(section -> new Section(
                                        section.code(),
                                        section.title().in(locale),
                                        counts.getOrDefault(section.code(), NO_QUESTIONS),
                                        chosen.contains(section.code()))),
                        filter.sections().stream()
                                .map(edition::objective)
                                .flatMap(Optional::stream)
                                .map(objective -> new Section(
                                        objective.code(), objective.title().in(locale), NO_QUESTIONS, true)))
                .toList();
        List<Kind> kinds = Stream.of(
                        QuestionKind.MIXED,
                        QuestionKind.UNSEEN,
                        QuestionKind.MISSED,
                        QuestionKind.SURE_WRONG,
                        QuestionKind.FLAGGED,
                        QuestionKind.UNSURE)
                .map(kind -> new Kind(kind.code(), label(kind, texts), kind == filter.kind()))
                .toList();
        int number = NUMBERS.contains(filter.limit()) ? filter.limit() : NUMBERS.get(1);
        List<Number> numbers =
                NUMBERS.stream().map(each -> new Number(each, each == number)).toList();
        return new PracticeForm(edition.id(), sections, kinds, numbers, none);
    }

    private static String label(QuestionKind kind, PracticeMessages texts) {
        return switch (kind) {
            case MIXED -> texts.mixed();
            case UNSEEN -> texts.unseen();
            case MISSED -> texts.missed();
            case SURE_WRONG -> texts.sureWrongOnes();
            case FLAGGED -> texts.flagged();
            case UNSURE -> texts.unsureOnes();
        };
    }
}
