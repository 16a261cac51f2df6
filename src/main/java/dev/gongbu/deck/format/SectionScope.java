package dev.gongbu.deck.format;

import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.format.problems.Report;
import dev.gongbu.deck.format.problems.Suggestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sections of a deck are looked up in.
 *
 * @param certification the deck's, or null when it has none or none that exists
 * @param ignored true when the certification does not exist: the one problem about it stands for all its sections
 */
public record SectionScope(@Nullable String certification, boolean ignored, KnownSections known) {

    public static final SectionScope ANY = new SectionScope("any", false, KnownSections.ANY);

    /** The references that exist; null when sections are ignored. Whatever is wrong is reported. */
    @Nullable
    public List<String> checked(List<String> refs, int line, Report report) {
        if (ignored) {
            return null;
        }
        if (certification == null) {
            if (!refs.isEmpty()) {
                report.add(line, ProblemCode.SECTIONS_WITHOUT_CERTIFICATION);
            }
            return List.of();
        }
        List<String> good = new ArrayList<>();
        for (String ref : refs) {
            if (known.section(certification, ref)) {
                good.add(ref);
            } else {
                String suggestion = Suggestion.near(ref, known.sections(certification));
                report.add(line, ProblemCode.UNKNOWN_SECTION, ref, suggestion);
            }
        }
        return good;
    }
}
