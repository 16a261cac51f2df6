package dev.gongbu.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section of an edition.
 *
 * @param code       {@code 2}, unique within the edition
 * @param title      its name
 * @param weight     its share of the exam in whole per cent; null when none was published
 * @param objectives in the guide's order
 */
public record Section(String code, Text title, @Nullable Integer weight, List<Objective> objectives) {

    public Section {
        objectives = Lists.of(objectives);
    }

    public Optional<Objective> objective(String objectiveCode) {
        return objectives.stream()
                .filter(objective -> objective.code().equals(objectiveCode))
                .findFirst();
    }
}
