package dev.gongbu.deck.browse;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.SectionRef;
import dev.gongbu.deck.CardHtml;
import dev.gongbu.deck.DeckQueries;
import dev.gongbu.deck.DeckSummary;
import dev.gongbu.deck.DeckTexts;
import dev.gongbu.deck.NamedSource;
import dev.gongbu.deck.editor.Authoring;
import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.reports.ProblemReports;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /decks/{id}/items/{itemId}}: all that an item says, with its sources, and a form to report a problem. */
@Path("/decks/{id}/items/{itemId}")
@Authenticated
class ItemPage {

    @CheckedTemplate(basePath = "deck")
    static class Templates {
        static native TemplateInstance item(View view);
    }

    private final CurrentAccount current;
    private final DeckQueries reads;
    private final ItemQueries itemReads;
    private final ProblemReports reports;
    private final Authoring authoring;
    private final CardHtml html;
    private final Catalog catalog;
    private final Locales locales;
    private final DeckTexts texts;

    ItemPage(
            CurrentAccount current,
            DeckQueries reads,
            ItemQueries itemReads,
            ProblemReports reports,
            Authoring authoring,
            CardHtml html,
            Catalog catalog,
            Locales locales,
            DeckTexts texts) {
        this.current = current;
        this.reads = reads;
        this.itemReads = itemReads;
        this.reports = reports;
        this.authoring = authoring;
        this.html = html;
        this.catalog = catalog;
        this.locales = locales;
        this.texts = texts;
    }

    /** An option with its verdict. */
    record OptionView(int number, boolean correct, String text, String reason) {}

    /** A section that the item belongs to; the title is empty when the catalog has none. */
    record SectionView(String reference, String title) {}

    /**
     * What the page shows.
     *
     * @param heading its Markdown; empty for none
     * @param choose  how many options are right; 0 for what is no question
     */
    record View(
            UUID id,
            DeckSummary deck,
            boolean own,
            String kind,
            boolean question,
            boolean cloze,
            String title,
            int revision,
            boolean retired,
            boolean reported,
            boolean reporting,
            String reportText,
            @Nullable String error,
            String heading,
            @Nullable Integer difficulty,
            int choose,
            CardHtml.Sides sides,
            String whole,
            List<OptionView> options,
            List<NamedSource> sources,
            List<SectionView> sections) {}

    /**
     * @param reported says thanks for a report
     * @param report   shows the form for one
     */
    @GET
    public Response show(
            @RestPath String id,
            @RestPath String itemId,
            @RestQuery @Nullable String reported,
            @RestQuery @Nullable String report) {
        ItemQueries.Shown item = item(itemId);
        if (!item.deck().toString().equals(id)) {
            return Response.seeOther(URI.create("/decks/" + item.deck() + "/items/" + item.id()))
                    .build();
        }
        return Response.ok(view(item, reported != null, report != null, "", null))
                .build();
    }

    @POST
    @Path("/problems")
    public Response report(@RestPath String id, @RestPath String itemId, @RestForm @Nullable String text) {
        ItemQueries.Shown item = item(itemId);
        String said;
        try {
            said = ProblemReports.checked(text, texts.page());
        } catch (Problem unfit) {
            return Response.status(400)
                    .entity(view(
                            item,
                            false,
                            true,
                            text == null ? "" : text,
                            unfit.errors().get(0).message()))
                    .build();
        }
        reports.file(current.id(), item.id(), said);
        return Response.seeOther(URI.create("/decks/" + item.deck() + "/items/" + item.id() + "?reported=1"))
                .build();
    }

    @POST
    @Path("/kept")
    public Response retireOrRestore(@RestPath String id, @RestPath String itemId, @RestForm @Nullable String kept) {
        ItemQueries.Shown item = item(itemId);
        if ("true".equals(kept)) {
            authoring.restore(current.id(), item.deck(), item.id());
        } else {
            authoring.retire(current.id(), item.deck(), item.id());
        }
        return Response.seeOther(URI.create("/decks/" + item.deck() + "/items/" + item.id()))
                .build();
    }

    private ItemQueries.Shown item(String id) {
        return itemReads.shown(current.id(), Uuids.parse(id).orElseThrow(Problem::notFound));
    }

    private TemplateInstance view(
            ItemQueries.Shown item, boolean reported, boolean reporting, String reportText, @Nullable String error) {
        DeckSummary deck = reads.summary(current.id(), item.deck().toString());
        ItemDraft draft = item.draft();
        CardHtml.Sides sides =
                html.of(item.deck(), item.revision(), draft.content().parts().get(0), draft);
        List<OptionView> options = new ArrayList<>();
        int choose = 0;
        if (draft.content() instanceof QuestionContent question) {
            choose = question.choose();
            for (OptionDraft option : question.options()) {
                CardHtml.OptionHtml shown = sides.options().get(options.size());
                options.add(new OptionView(options.size() + 1, option.correct(), shown.text(), shown.reason()));
            }
        }
        return Templates.item(new View(
                item.id(),
                deck,
                deck.origin() == DeckSummary.Origin.OWN,
                draft.kind().code(),
                draft.content() instanceof QuestionContent,
                draft.content() instanceof ClozeContent,
                item.title(),
                item.number(),
                item.retired(),
                reported,
                reporting,
                reportText,
                error,
                draft.title(),
                draft.difficulty(),
                choose,
                sides,
                draft.content() instanceof ClozeContent cloze ? html.whole(item.deck(), cloze) : "",
                options,
                draft.sources().stream()
                        .map(source -> NamedSource.of(source, locales.page()))
                        .toList(),
                sections(deck.certification(), draft)));
    }

    private List<SectionView> sections(@Nullable String certification, ItemDraft draft) {
        return draft.sectionsOr(List.of()).stream()
                .map(reference -> new SectionView(reference, title(certification, reference)))
                .toList();
    }

    private String title(@Nullable String certification, String reference) {
        if (certification == null) {
            return "";
        }
        return catalog.find(certification)
                .filter(found -> catalog.known(certification, reference))
                .flatMap(found -> found.title(SectionRef.parse(reference)))
                .map(text -> text.in(locales.page()))
                .orElse("");
    }
}
