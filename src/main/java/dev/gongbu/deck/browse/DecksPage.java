package dev.gongbu.deck.browse;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.deck.DeckSummaries;
import dev.gongbu.deck.DeckSummary;
import dev.gongbu.deck.Items;
import dev.gongbu.deck.reports.ProblemReports;
import dev.gongbu.deck.sync.ContentSync;
import dev.gongbu.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /decks}: the library, and the search through all cards and questions. */
@Path("/decks")
@Authenticated
class DecksPage {

    private static final int MOST = 50;

    @CheckedTemplate(basePath = "deck")
    static class Templates {
        static native TemplateInstance decks(View view);
    }

    private final CurrentAccount current;
    private final Viewer viewer;
    private final DeckSummaries summaries;
    private final Items items;
    private final ProblemReports reports;
    private final ContentSync content;

    DecksPage(
            CurrentAccount current,
            Viewer viewer,
            DeckSummaries summaries,
            Items items,
            ProblemReports reports,
            ContentSync content) {
        this.current = current;
        this.viewer = viewer;
        this.summaries = summaries;
        this.items = items;
        this.reports = reports;
        this.content = content;
    }

    /**
     * What the page shows.
     *
     * @param reports  how many wait for this account, by deck
     * @param problems of the content files, for the administrator
     */
    record View(
            int count,
            int cards,
            String search,
            String whose,
            List<Items.Found> found,
            int most,
            List<DeckSummary> decks,
            Map<UUID, Long> reports,
            List<String> problems) {}

    @GET
    public TemplateInstance decks(@RestQuery @Nullable String q, @RestQuery @Nullable String whose) {
        String search = q == null ? "" : q.strip();
        String filter = whose == null ? "" : whose;
        List<DeckSummary> all = summaries.all(current.id());
        return Templates.decks(new View(
                all.size(),
                all.stream().mapToInt(DeckSummary::total).sum(),
                search,
                filter,
                items.search(current.id(), search, null, MOST),
                MOST,
                all.stream()
                        .filter(deck -> filter.isEmpty() || deck.origin().code().equals(filter))
                        .toList(),
                reports.open(all.stream()
                        .filter(deck -> deck.answeredBy(viewer))
                        .map(DeckSummary::id)
                        .toList()),
                viewer.admin() ? content.problems() : List.of()));
    }
}
