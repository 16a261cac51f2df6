package dev.gongbu.progress;

import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Crosswalk;
import dev.gongbu.catalog.Edition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An edition with a learner's progress, ready to be shown. */
record SyllabusView(
        Locale locale,
        Certification certification,
        Edition edition,
        List<SectionView> sections,
        List<SectionColumn> chart,
        @Nullable Move move) {

    /** Units of a bar for one per cent of the exam. */
    private static final int BAR = 10;

    /** A bar where no weights were published. */
    private static final int EVEN = 10;

    /** What a neighbouring edition has to do with this one: {@code since} is true when it is the older one. */
    record Move(Edition other, boolean since) {}

    /**
     * One section.
     *
     * @param length   of its bar
     * @param known    the part of the bar that is filled
     * @param longest  the longest bar of the edition
     * @param open     shown with its objectives
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
    }

    /**
     * One objective.
     *
     * @param elsewhere its codes in the neighbouring edition; none when it is new there or dropped
     */
    record ObjectiveView(ObjectiveProgress progress, List<String> elsewhere) {

        public String code() {
            return progress.objective().code();
        }

        public String status() {
            return progress.status().code();
        }
    }

    static SyllabusView of(
            Locale locale,
            Certification certification,
            Edition edition,
            List<SectionProgress> sections,
            @Nullable String open) {
        Optional<Crosswalk> since = certification.crosswalks().stream()
                .filter(walk -> walk.to().equals(edition.id()))
                .findFirst();
        Optional<Crosswalk> until = certification.crosswalks().stream()
                .filter(walk -> walk.from().equals(edition.id()))
                .findFirst();
        Move move = since.map(
                        walk -> new Move(certification.edition(walk.from()).orElseThrow(), true))
                .or(() -> until.map(
                        walk -> new Move(certification.edition(walk.to()).orElseThrow(), false)))
                .orElse(null);
        String opened = open == null ? firstToLearn(sections) : open;
        int heaviest = sections.stream()
                .mapToInt(section -> weight(section, EVEN))
                .max()
                .orElse(EVEN);
        List<SectionView> views = sections.stream()
                .map(section -> new SectionView(
                        section,
                        (long) weight(section, EVEN) * BAR,
                        Math.round(share(section.cards()) * weight(section, EVEN) * BAR),
                        (long) heaviest * BAR,
                        section.section().code().equals(opened),
                        section.objectives().stream()
                                .map(objective -> new ObjectiveView(
                                        objective,
                                        since.map(walk -> walk.origins(
                                                        objective.objective().code()))
                                                .or(() -> until.map(walk -> walk.successors(
                                                        objective.objective().code())))
                                                .orElse(List.of())))
                                .toList()))
                .toList();
        return new SyllabusView(locale, certification, edition, views, SectionColumn.of(sections), move);
    }

    /** The address of this page. */
    public String base() {
        return "/syllabus/" + certification.id() + "/" + edition.id();
    }

    /** The share of cards that is known, 0 where there are none. */
    static double share(CardCounts cards) {
        return cards.total() == 0 ? 0 : (double) cards.known() / cards.total();
    }

    private static int weight(SectionProgress section, int unknown) {
        Integer weight = section.section().weight();
        return weight == null ? unknown : weight;
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
