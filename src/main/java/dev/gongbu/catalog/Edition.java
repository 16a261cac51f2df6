package dev.gongbu.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A version of the exam's outline.
 *
 * @param id        short and lasting: {@code 2019}, {@code v4.2}
 * @param title     what learners see
 * @param validFrom first day on which the exam was asked by it; null when it is not known
 * @param validTo   last such day; null while it is valid
 * @param guide     address of the guide as a plain text, perhaps no longer there; null when it is not known
 * @param note      what must be known of it
 * @param sections  in the guide's order
 */
public record Edition(
        String id,
        Text title,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String guide,
        @Nullable Text note,
        List<Section> sections) {

    public Edition {
        sections = Lists.of(sections);
    }

    /** True when the exam is no longer asked by it. */
    public boolean retired() {
        return validTo != null;
    }

    /** True when its guide says how much each section counts. */
    public boolean weighted() {
        return sections.stream().allMatch(section -> section.weight() != null);
    }

    public Optional<Section> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    public Optional<Objective> objective(String code) {
        return objectives().stream()
                .filter(objective -> objective.code().equals(code))
                .findFirst();
    }

    /** The section that has this objective. */
    public Optional<Section> sectionOf(String objectiveCode) {
        return sections.stream()
                .filter(section -> section.objective(objectiveCode).isPresent())
                .findFirst();
    }

    /** All objectives of all sections, in order. */
    public List<Objective> objectives() {
        return sections.stream()
                .flatMap(section -> section.objectives().stream())
                .toList();
    }

    /** True when the code is that of a section or an objective. */
    public boolean has(String code) {
        return section(code).isPresent() || objective(code).isPresent();
    }

    /** All codes, each section before its objectives, as references. */
    public List<SectionRef> refs() {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.code()), section.objectives().stream().map(Objective::code)))
                .map(code -> new SectionRef(id, code))
                .toList();
    }
}
