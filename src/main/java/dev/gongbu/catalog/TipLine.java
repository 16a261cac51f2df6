package dev.gongbu.catalog;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A tip with what it points to.
 *
 * @param certification id of the certification
 * @param outlines one for each edition that it belongs to
 * @param courses  those that it belongs to
 */
record TipLine(String certification, Tip tip, List<Outline> outlines, List<Course> courses) {

    /** Codes of one edition, in order: {@code 2019} and {@code 3.2, 3.4}. */
    record Outline(Edition edition, String codes) {}

    static TipLine of(Tip tip, Certification certification) {
        return new TipLine(
                certification.id(),
                tip,
                certification.editions().stream()
                        .filter(edition -> !codes(tip, edition).isEmpty())
                        .map(edition -> new Outline(edition, codes(tip, edition)))
                        .toList(),
                tip.courses().stream()
                        .flatMap(id -> certification.courses().find(id).stream())
                        .toList());
    }

    private static String codes(Tip tip, Edition edition) {
        return tip.sections().stream()
                .filter(ref -> ref.edition().equals(edition.id()))
                .map(SectionRef::code)
                .collect(Collectors.joining(", "));
    }
}
