package dev.gongbu.deck.browse;

import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.SectionRef;
import dev.gongbu.deck.CardHtml;
import dev.gongbu.deck.DeckSummary;
import dev.gongbu.deck.NamedSource;
import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an item's page shows.
 *
 * @param heading its Markdown; empty for none
 * @param choose  how many options are right; 0 for what is no question
 * @param whole   a cloze with all that it hides; empty for other kinds
 * @param report  the form for a problem
 */
record ItemView(
        UUID id,
        DeckSummary deck,
        boolean own,
        String kind,
        boolean question,
        boolean cloze,
        String title,
        int revision,
        boolean retired,
        Report report,
        String heading,
        @Nullable Integer difficulty,
        int choose,
        CardHtml.Sides sides,
        String whole,
        List<OptionView> options,
        List<NamedSource> sources,
        List<SectionView> sections) {

    /**
     * The form for a problem.
     *
     * @param sent  a report was sent just now
     * @param open  the form is shown
     * @param text  what stands in it
     * @param error what is wrong with the text; null for nothing
     */
    record Report(
            boolean sent,
            boolean open,
            String text,
            @Nullable String error) {}

    /** An option with its verdict. */
    record OptionView(int number, boolean correct, String text, String reason) {}

    /** A section that the item belongs to; the title is empty when the catalog has none. */
    record SectionView(String reference, String title) {}

    static ItemView of(
            ItemQueries.Shown item, DeckSummary deck, Report report, CardHtml html, Catalog catalog, Locale locale) {
        ItemDraft draft = item.draft();
        CardHtml.Sides sides =
                html.of(item.deck(), item.revision(), draft.content().parts().get(0), draft);
        return new ItemView(
                item.id(),
                deck,
                deck.origin() == DeckSummary.Origin.OWN,
                draft.kind().code(),
                draft.content() instanceof QuestionContent,
                draft.content() instanceof ClozeContent,
                item.title(),
                item.number(),
                item.retired(),
                report,
                draft.title(),
                draft.difficulty(),
                draft.content() instanceof QuestionContent question ? question.choose() : 0,
                sides,
                draft.content() instanceof ClozeContent cloze ? html.whole(item.deck(), cloze) : "",
                draft.content() instanceof QuestionContent question ? options(question, sides) : List.of(),
                draft.sources().stream()
                        .map(source -> NamedSource.of(source, locale))
                        .toList(),
                draft.sectionsOr(List.of()).stream()
                        .map(reference ->
                                new SectionView(reference, title(catalog, deck.certification(), reference, locale)))
                        .toList());
    }

    private static List<OptionView> options(QuestionContent question, CardHtml.Sides sides) {
        List<OptionView> options = new ArrayList<>();
        for (OptionDraft option : question.options()) {
            CardHtml.OptionHtml shown = sides.options().get(options.size());
            options.add(new OptionView(options.size() + 1, option.correct(), shown.text(), shown.reason()));
        }
        return options;
    }

    private static String title(Catalog catalog, @Nullable String certification, String reference, Locale locale) {
        if (certification == null) {
            return "";
        }
        return catalog.find(certification)
                .filter(found -> catalog.known(certification, reference))
                .flatMap(found -> found.title(SectionRef.parse(reference)))
                .map(text -> text.in(locale))
                .orElse("");
    }
}
