package dev.gongbu.progress;

import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Crosswalk;
import dev.gongbu.catalog.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An edition with a learner's progress, ready to be shown.
 *
 * @param move what a neighbouring edition has to do with this one; null where there is no crosswalk
 * @param mine true for the edition that the learner studies for, of which questions can be practised
 */
record SyllabusView(
        Locale locale,
        Certification certification,
        Edition edition,
        List<SectionView> sections,
        List<SectionColumn> chart,
        @Nullable Move move,
        boolean mine) {

    /** Units of a bar for one per cent of the exam. */
    private static final int BAR = 10;

    /** The weight of a bar where none was published. */
    private static final int EVEN = 10;

    /** What a neighbouring edition has to do with this one: {@code since} is true when it is the older one. */
    record Move(Edition other, boolean since, Crosswalk walk) {

        List<String> elsewhere(String code) {
            return since ? walk.origins(code) : walk.successors(code);
        }
    }

    /**
     * One section.
     *
     * @param length  of its bar
     * @param known   the part of the bar that is filled
     * @param longest the longest bar of the edition
     * @param open    shown with its objectives
     */
    record SectionView(
            SectionProgress progress,
            long length,
            long known,
            long longest,
            boolean open,
            List<ObjectiveView> objectives) {

        public @Nullable Long readinessPercent() {
            Double readiness = progress.readiness();
            return readiness == null ? null : Math.round(readiness * 100);
        }

        public int items() {
            return progress.cards().total() + progress.questions().total();
        }

        /** The objectives that a studied deck is about. */
        public List<ObjectiveView> studied() {
            return objectives.stream()
                    .filter(objective -> objective.deck() != null)
                    .toList();
        }
    }

    /**
     * One objective.
     *
     * @param elsewhere its codes in the neighbouring edition; none when it is new there or dropped
     * @param deck      the studied deck that holds the most of it; null when none does
     */
    record ObjectiveView(
            ObjectiveProgress progress,
            List<String> elsewhere,
            @Nullable UUID deck) {

        public String code() {
            return progress.objective().code();
        }

        public String status() {
            return progress.status().code();
        }
    }

    /**
     * The view.
     *
     * @param decks by objective
     * @param open  code of the section to show; null for the first with something to learn
     */
    static SyllabusView of(
            Locale locale,
            Certification certification,
            Edition edition,
            List<SectionProgress> sections,
            Map<String, UUID> decks,
            boolean mine,
            @Nullable String open) {
        Move move = move(certification, edition.id());
        String opened = open == null ? firstToLearn(sections) : open;
        int heaviest = sections.stream().mapToInt(SyllabusView::weight).max().orElse(EVEN);
        Function<ObjectiveProgress, ObjectiveView> view = objective -> {
            String code = objective.objective().code();
            return new ObjectiveView(objective, move == null ? List.of() : move.elsewhere(code), decks.get(code));
        };
        List<SectionView> views = sections.stream()
                .map(section -> new SectionView(
                        section,
                        (long) weight(section) * BAR,
                        Math.round(share(section.cards()) * weight(section) * BAR),
                        (long) heaviest * BAR,
                        section.section().code().equals(opened),
                        section.objectives().stream().map(view).toList()))
                .toList();
        return new SyllabusView(locale, certification, edition, views, SectionColumn.of(sections), move, mine);
    }

    /** The address of this page. */
    public String base() {
        return "/syllabus/" + certification.id() + "/" + edition.id();
    }

    /** The share of cards that is known, 0 where there are none. */
    static double share(CardCounts cards) {
        return cards.total() == 0 ? 0 : (double) cards.known() / cards.total();
    }

    /** The way from the older edition if there is one, else the way to the newer one. */
    private static @Nullable Move move(Certification certification, String edition) {
        for (Crosswalk walk : certification.crosswalks()) {
            if (walk.to().equals(edition)) {
                return new Move(certification.edition(walk.from()).orElseThrow(), true, walk);
            }
        }
        for (Crosswalk walk : certification.crosswalks()) {
            if (walk.from().equals(edition)) {
                return new Move(certification.edition(walk.to()).orElseThrow(), false, walk);
            }
        }
        return null;
    }

    private static int weight(SectionProgress section) {
        Integer weight = section.section().weight();
        return weight == null ? EVEN : weight;
    }

    /** The first section with something that the learner is not confident of. */
    private static String firstToLearn(List<SectionProgress> sections) {
        return sections.stream()
                .filter(section ->
                        section.objectives().stream().anyMatch(objective -> objective.status() != Assessment.CONFIDENT))
                .findFirst()
                .map(section -> section.section().code())
                .orElse("");
    }
}
