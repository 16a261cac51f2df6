package dev.gongbu.review;

import dev.gongbu.account.Learner;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Edition;
import dev.gongbu.catalog.SectionRef;
import dev.gongbu.catalog.Text;
import dev.gongbu.deck.CardView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in a syllabus a card belongs, in words: {@code 2.2 Building the pipelines}. */
@ApplicationScoped
public class SyllabusLabels {

    private final Catalog catalog;

    SyllabusLabels(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The edition of the standard certification that a learner studies. */
    public Edition edition(Learner account) {
        return catalog.standard().studied(account.edition());
    }

    /** The names of an edition's sections and objectives by reference ({@code v4.2/2.2}). */
    public Map<String, String> names(Edition edition, Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        edition.refs().forEach(ref -> names.put(ref.toString(), name(edition, ref, locale)));
        return names;
    }

    /**
     * Where a card belongs, of the learner's edition if it is in it.
     *
     * @return null for a card that belongs to no syllabus
     */
    @Nullable
    public String of(CardView card, Edition edition, Locale locale) {
        Certification certification =
                catalog.find(String.valueOf(card.certification())).orElse(null);
        if (certification == null) {
            return null;
        }
        return references(card.sections())
                .filter(certification::has)
                .min(Comparator.comparing(ref -> !ref.edition().equals(edition.id())))
                .flatMap(ref -> certification.edition(ref.edition()).map(found -> name(found, ref, locale)))
                .orElse(null);
    }

    private static Stream<SectionRef> references(List<String> sections) {
        return sections.stream().filter(text -> text.indexOf('/') > 0).map(SectionRef::parse);
    }

    private static String name(Edition edition, SectionRef ref, Locale locale) {
        Text title = ref.wholeSection()
                ? edition.section(ref.code()).orElseThrow().title()
                : edition.objective(ref.code()).orElseThrow().title();
        return ref.code() + (ref.wholeSection() ? ". " : " ") + title.in(locale);
    }
}
