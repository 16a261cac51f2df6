package dev.gongbu.catalog;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A certification with everything that its folder says.
 *
 * @param id         the folder's name
 * @param title      its name
 * @param provider   who certifies
 * @param current    id of the edition that is asked now
 * @param asOf       state of knowledge of the facts
 * @param editions   oldest first
 * @param crosswalks from older editions to newer ones
 * @param facts      about the exam, then and now
 * @param origin     where courses and tips come from; null when there is no such event
 * @param courses    what to learn from
 * @param tips       in the talk's order
 */
public record Certification(
        String id,
        Text title,
        String provider,
        String current,
        YearMonth asOf,
        List<Edition> editions,
        List<Crosswalk> crosswalks,
        List<ExamFact> facts,
        @Nullable Origin origin,
        Courses courses,
        List<Tip> tips) {

    public Certification {
        editions = Lists.of(editions);
        crosswalks = Lists.of(crosswalks);
        facts = Lists.of(facts);
        tips = Lists.of(tips);
    }

    public Optional<Edition> edition(String editionId) {
        return editions.stream()
                .filter(edition -> edition.id().equals(editionId))
                .findFirst();
    }

    /** The edition that is asked now. */
    public Edition currentEdition() {
        return edition(current).orElseThrow();
    }

    /**
     * The edition that a learner studies for.
     *
     * @param setting the id in the learner's settings; null, or an unknown one, stands for the current edition
     */
    public Edition studied(@Nullable String setting) {
        return setting == null ? currentEdition() : edition(setting).orElseGet(this::currentEdition);
    }

    /** The crosswalk between two editions. */
    public Optional<Crosswalk> crosswalk(String from, String to) {
        return crosswalks.stream()
                .filter(walk -> walk.from().equals(from) && walk.to().equals(to))
                .findFirst();
    }

    /** True when the section or objective is in one of the editions. */
    public boolean has(SectionRef ref) {
        return edition(ref.edition()).filter(edition -> edition.has(ref.code())).isPresent();
    }

    /** What the section or objective is called. */
    public Optional<Text> title(SectionRef ref) {
        return edition(ref.edition())
                .flatMap(edition -> edition.section(ref.code())
                        .map(Section::title)
                        .or(() -> edition.objective(ref.code()).map(Objective::title)));
    }
}
