package dev.gongbu.review.marks;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.Decks;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

/** {@code /study/aside}: the cards that a learner does not want to be asked any more, and the way back for each. */
@Path("/study/aside")
@Authenticated
class SuspendedCardsPage {

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance suspended(List<CardMarks.SuspendedCard> cards, boolean taken);
    }

    private final CurrentAccount current;
    private final CardMarks marks;
    private final Decks decks;
    private final CardActions actions;

    SuspendedCardsPage(CurrentAccount current, CardMarks marks, Decks decks, CardActions actions) {
        this.current = current;
        this.marks = marks;
        this.decks = decks;
        this.actions = actions;
    }

    /** @param taken says that a card was unsuspended just now */
    @GET
    @Cache(noStore = true)
    public TemplateInstance show(@QueryParam("taken") @Nullable String taken) {
        Set<UUID> visible = decks.visible(current.id()).stream().map(Deck::id).collect(Collectors.toSet());
        List<CardMarks.SuspendedCard> shown = marks.suspended(current.id()).stream()
                .filter(each -> visible.contains(each.deck()))
                .toList();
        return Templates.suspended(shown, taken != null);
    }

    @POST
    @Path("/{card}/taken")
    public Response unsuspend(@PathParam("card") String card) {
        actions.setState(current.id(), Uuids.parse(card).orElseThrow(Problem::notFound), null, false);
        return Response.seeOther(URI.create("/study/aside?taken=1")).build();
    }
}
