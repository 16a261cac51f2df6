package dev.gongbu.progress;

import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Crosswalk;
import dev.gongbu.catalog.Edition;
import dev.gongbu.catalog.Objective;
import dev.gongbu.catalog.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What moved between two editions, to be read in both directions. */
record CrosswalkView(
        Locale locale,
        Certification certification,
        Edition from,
        Edition to,
        @Nullable Text note,
        List<Line> forward,
        List<Line> backward) {

    /**
     * One objective and what stands for it in the other edition; nothing when it was dropped, or is new.
     *
     * @param grown true when only a part of it was there before
     */
    record Line(
            Objective objective,
            List<Other> other,
            @Nullable Text note,
            boolean grown) {}

    /** An objective of the other edition and its section there. */
    record Other(String section, Objective objective) {}

    static CrosswalkView of(Locale locale, Certification certification, Crosswalk walk) {
        Edition from = certification.edition(walk.from()).orElseThrow();
        Edition to = certification.edition(walk.to()).orElseThrow();
        return new CrosswalkView(
                locale,
                certification,
                from,
                to,
                walk.note(),
                walk.moves().stream()
                        .map(move -> new Line(
                                from.objective(move.code()).orElseThrow(), named(to, move.to()), move.note(), false))
                        .toList(),
                to.objectives().stream()
                        .map(objective -> new Line(
                                objective,
                                named(from, walk.origins(objective.code())),
                                null,
                                walk.grown().contains(objective.code())))
                        .toList());
    }

    private static List<Other> named(Edition edition, List<String> codes) {
        return edition.sections().stream()
                .flatMap(section -> section.objectives().stream()
                        .filter(objective -> codes.contains(objective.code()))
                        .map(objective -> new Other(section.code(), objective)))
                .toList();
    }
}
