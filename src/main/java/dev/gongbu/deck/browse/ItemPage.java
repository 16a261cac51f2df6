package dev.gongbu.deck.browse;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.deck.CardHtml;
import dev.gongbu.deck.DeckQueries;
import dev.gongbu.deck.DeckSummary;
import dev.gongbu.deck.editor.Authoring;
import dev.gongbu.deck.reports.ProblemReports;
import dev.gongbu.deck.texts.DeckTexts;
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
        static native TemplateInstance item(ItemView view);
    }

    private final CurrentAccount current;
    private final DeckQueries queries;
    private final ItemQueries itemReads;
    private final ProblemReports reports;
    private final Authoring authoring;
    private final CardHtml html;
    private final Catalog catalog;
    private final Locales locales;
    private final DeckTexts texts;

    ItemPage(
            CurrentAccount current,
            DeckQueries queries,
            ItemQueries itemReads,
            ProblemReports reports,
            Authoring authoring,
            CardHtml html,
            Catalog catalog,
            Locales locales,
            DeckTexts texts) {
        this.current = current;
        this.queries = queries;
        this.itemReads = itemReads;
        this.reports = reports;
        this.authoring = authoring;
        this.html = html;
        this.catalog = catalog;
        this.locales = locales;
        this.texts = texts;
    }

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
        return Response.ok(view(item, new ItemView.Report(reported != null, report != null, "", null)))
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
                            new ItemView.Report(
                                    false,
                                    true,
                                    text == null ? "" : text,
                                    unfit.errors().get(0).message())))
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

    private TemplateInstance view(ItemQueries.Shown item, ItemView.Report report) {
        DeckSummary deck = queries.summary(current.id(), item.deck().toString());
        return Templates.item(ItemView.of(item, deck, report, html, catalog, locales.page()));
    }
}
