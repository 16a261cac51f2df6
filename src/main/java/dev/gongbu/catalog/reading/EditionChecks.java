package dev.gongbu.catalog.reading;

import dev.gongbu.catalog.Edition;
import dev.gongbu.catalog.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Checks one edition: codes unique and below their section, weights that make a whole, days in order. */
final class EditionChecks {

    private static final int WHOLE = 100;

    private final Edition edition;
    private final YamlFile file;
    private final String at;

    EditionChecks(Edition edition, YamlFile file, String at) {
        this.edition = edition;
        this.file = file;
        this.at = at;
    }

    void addTo(List<ContentProblem> problems) {
        weights(problems);
        days(problems);
        Set<String> codes = new HashSet<>();
        for (int s = 0; s < edition.sections().size(); s++) {
            Section section = edition.sections().get(s);
            String here = at + "/sections/" + s;
            if (!codes.add(section.code())) {
                problems.add(file.problem(here + "/code", "`" + section.code() + "` is there twice: rename one"));
            }
            for (int o = 0; o < section.objectives().size(); o++) {
                String code = section.objectives().get(o).code();
                String pointer = here + "/objectives/" + o + "/code";
                if (!codes.add(code)) {
                    problems.add(file.problem(pointer, "`" + code + "` is there twice: rename one"));
                }
                if (!code.startsWith(section.code() + ".")) {
                    problems.add(file.problem(
                            pointer,
                            "`" + code + "` stands in section " + section.code() + ": begin it with " + section.code()
                                    + ". or move it"));
                }
            }
        }
    }

    private void weights(List<ContentProblem> problems) {
        List<Integer> weights = edition.sections().stream()
                .map(Section::weight)
                .filter(Objects::nonNull)
                .toList();
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        if (!weights.isEmpty() && (weights.size() < edition.sections().size() || sum != WHOLE)) {
            problems.add(file.problem(
                    at + "/sections",
                    "the weights of edition `" + edition.id() + "` sum to " + sum
                            + ": give every section one so that they sum to 100, or none"));
        }
    }

    private void days(List<ContentProblem> problems) {
        if (edition.validFrom() != null
                && edition.validTo() != null
                && edition.validTo().isBefore(edition.validFrom())) {
            problems.add(file.problem(at + "/validTo", "is before validFrom: swap them"));
        }
    }
}
