package dev.gongbu.practice;

import dev.gongbu.account.Learner;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.Edition;
import dev.gongbu.review.ReviewMessages;
import dev.gongbu.review.marks.CardActions;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Messages;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** {@code /practice}: what to practise, and the way into a round of it. */
@Path("/practice")
@Authenticated
class PracticeStartPage {

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance start(PracticeForm start);
    }

    private final CurrentAccount current;
    private final Catalog catalog;
    private final PracticeFilterReader filters;
    private final Practice practice;
    private final PracticeCounts counts;
    private final VerdictTexts verdicts;
    private final CardActions actions;
    private final Locales locales;

    PracticeStartPage(
            CurrentAccount current,
            Catalog catalog,
            PracticeFilterReader filters,
            Practice practice,
            PracticeCounts counts,
            VerdictTexts verdicts,
            CardActions actions,
            Locales locales) {
        this.current = current;
        this.catalog = catalog;
        this.filters = filters;
        this.practice = practice;
        this.counts = counts;
        this.verdicts = verdicts;
        this.actions = actions;
        this.locales = locales;
    }

    /** The choices; parameters as in the API choose some beforehand. */
    @GET
    @Cache(noStore = true)
    public TemplateInstance choices(
            @QueryParam("section") List<String> sections,
            @QueryParam("edition") @Nullable String edition,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("limit") @Nullable String limit) {
        Learner account = current.learner();
        return page(account, filter(account, sections, edition, kind, limit), false);
    }

    /** Picks the questions and leads to the first; where there are none, says so. */
    @GET
    @Path("/start")
    @Cache(noStore = true)
    public Object start(
            @QueryParam("section") List<String> sections,
            @QueryParam("edition") @Nullable String edition,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("limit") @Nullable String limit) {
        Learner account = current.learner();
        PracticeFilter filter = filter(account, sections, edition, kind, limit);
        UUID round = Uuids.next();
        List<UUID> cards = practice.questions(account, filter, round.getLeastSignificantBits()).stream()
                .limit(PracticeRound.MOST)
                .map(question -> question.card().id())
                .toList();
        return cards.isEmpty()
                ? page(account, filter, true)
                : Response.seeOther(URI.create(new PracticeRound(round, cards).href(1)))
                        .build();
    }

    /** Flags a question, or takes the flag away, and leads back to it. */
    @POST
    @Path("/flag")
    public Response flag(
            @RestForm("item") @Nullable String item,
            @RestForm("flagged") @Nullable String flagged,
            @RestForm("back") @Nullable String back,
            @RestForm("account") @Nullable String owner) {
        Learner account = current.learner();
        verdicts.requireOwner(account, owner);
        UUID id = Uuids.parse(item == null ? "" : item).orElseThrow(Problem::notFound);
        actions.flag(account.id(), id, Boolean.parseBoolean(flagged));
        boolean ours = back != null && back.matches("/practice/rounds/[\\w/?=-]+");
        return Response.seeOther(URI.create(ours ? String.valueOf(back) : "/practice"))
                .build();
    }

    /** Sections may be named as decks do ({@code v4.2/2}), which says the edition as well. */
    private PracticeFilter filter(
            Learner account,
            List<String> sections,
            @Nullable String edition,
            @Nullable String kind,
            @Nullable String limit) {
        ReviewMessages messages = Messages.in(ReviewMessages.class, locales.page());
        List<String> codes = sections.stream()
                .map(section -> section.substring(section.lastIndexOf('/') + 1))
                .toList();
        String named = sections.stream()
                .filter(section -> section.indexOf('/') > 0)
                .map(section -> section.substring(0, section.lastIndexOf('/')))
                .findFirst()
                .orElse(edition);
        return filters.read(account, null, named, codes, kind, limit, messages);
    }

    private TemplateInstance page(Learner account, PracticeFilter filter, boolean none) {
        Locale locale = locales.page();
        Edition edition =
                catalog.edition(filter.certification(), filter.edition()).orElseThrow();
        return Templates.start(PracticeForm.of(
                edition,
                counts.of(account, filter.certification(), edition),
                filter,
                locale,
                Messages.in(PracticeMessages.class, locale),
                none));
    }
}
