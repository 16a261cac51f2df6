package dev.gongbu.deck.browse;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.deck.DeckQueries;
import dev.gongbu.deck.DeckSummary;
import dev.gongbu.deck.Items;
import dev.gongbu.deck.editor.Authoring;
import dev.gongbu.deck.editor.DeckInput;
import dev.gongbu.deck.reports.ProblemReports;
import dev.gongbu.deck.texts.DeckTexts;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import dev.gongbu.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /decks/{id}}: a deck with its items, and what its owner can do with it. */
@Path("/decks/{id}")
@Authenticated
class DeckPage {

    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "deck")
    static class Templates {
        static native TemplateInstance deck(View view);
    }

    private final CurrentAccount current;
    private final Viewer viewer;
    private final Locales locales;
    private final DeckQueries queries;
    private final Items items;
    private final ProblemReports reports;
    private final Authoring authoring;
    private final DeckTexts texts;

    DeckPage(
            CurrentAccount current,
            Viewer viewer,
            Locales locales,
            DeckQueries queries,
            Items items,
            ProblemReports reports,
            Authoring authoring,
            DeckTexts texts) {
        this.current = current;
        this.viewer = viewer;
        this.locales = locales;
        this.queries = queries;
        this.items = items;
        this.reports = reports;
        this.authoring = authoring;
        this.texts = texts;
    }

    /** What the page shows. */
    record View(
            DeckSummary deck,
            boolean own,
            String search,
            List<Items.Found> items,
            int most,
            int total,
            int page,
            int pages,
            List<ProblemReports.Listed> reports,
            Locale locale,
            ZoneId zone) {

        /** A day in the reader's words. */
        public String day(Instant instant) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .withZone(zone)
                    .format(instant);
        }
    }

    @GET
    public TemplateInstance show(@RestPath String id, @RestQuery @Nullable String q, @RestQuery @Nullable String page) {
        DeckSummary deck = queries.summary(current.id(), id);
        boolean own = deck.origin() == DeckSummary.Origin.OWN;
        String search = q == null ? "" : q.strip();
        int total = (int) items.count(deck.id());
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int number = Math.min(number(page), pages);
        return Templates.deck(new View(
                deck,
                own,
                search,
                search.isEmpty()
                        ? items.page(deck.id(), number - 1, PAGE)
                        : items.search(current.id(), search, deck.id(), PAGE),
                PAGE,
                total,
                number,
                search.isEmpty() ? pages : 1,
                deck.answeredBy(viewer) ? reports.open(deck.id()) : List.of(),
                locales.page(),
                viewer.zone()));
    }

    @POST
    @Path("/studying")
    public Response study(@RestPath String id, @RestForm @Nullable String studying) {
        queries.study(current.id(), id, "true".equals(studying));
        return back(id);
    }

    @POST
    @Path("/sharing")
    public Response share(@RestPath String id, @RestForm @Nullable String shared) {
        var change = new DeckInput(null, null, null, null, null, null, null, "true".equals(shared));
        authoring.change(current.id(), uuid(id), change, texts.page());
        return back(id);
    }

    @POST
    @Path("/out")
    public Response delete(@RestPath String id) {
        authoring.delete(current.id(), uuid(id));
        return Response.seeOther(URI.create("/decks")).build();
    }

    @POST
    @Path("/problems/{report}/resolved")
    public Response resolve(@RestPath String id, @RestPath String report) {
        DeckSummary deck = queries.summary(current.id(), id);
        if (!deck.answeredBy(viewer)) {
            throw Problem.of(403, null);
        }
        reports.resolve(deck.id(), uuid(report));
        return back(id);
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    private static UUID uuid(String text) {
        return Uuids.parse(text).orElseThrow(Problem::notFound);
    }

    private static Response back(String id) {
        return Response.seeOther(URI.create("/decks/" + id)).build();
    }
}
