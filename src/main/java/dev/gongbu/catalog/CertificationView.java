package dev.gongbu.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A certification as the API tells it, in one language. */
record CertificationView(String id, String title, String provider, String current, List<EditionView> editions) {

    record EditionView(
            String id,
            String title,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<SectionView> sections) {}

    record SectionView(String code, String title, @Nullable Integer weight, List<ObjectiveView> objectives) {}

    record ObjectiveView(String code, String title, List<String> considerations) {}

    static CertificationView of(Certification certification, Locale locale) {
        return new CertificationView(
                certification.id(),
                certification.title().in(locale),
                certification.provider(),
                certification.current(),
                certification.editions().stream()
                        .map(edition -> edition(edition, locale))
                        .toList());
    }

    private static EditionView edition(Edition edition, Locale locale) {
        return new EditionView(
                edition.id(),
                edition.title().in(locale),
                edition.validFrom(),
                edition.validTo(),
                edition.sections().stream()
                        .map(section -> section(section, locale))
                        .toList());
    }

    private static SectionView section(Section section, Locale locale) {
        return new SectionView(
                section.code(),
                section.title().in(locale),
                section.weight(),
                section.objectives().stream()
                        .map(objective -> objective(objective, locale))
                        .toList());
    }

    private static ObjectiveView objective(Objective objective, Locale locale) {
        return new ObjectiveView(
                objective.code(),
                objective.title().in(locale),
                objective.considerations().stream()
                        .map(consideration -> consideration.in(locale))
                        .toList());
    }
}
