package dev.gongbu.deck;

import dev.gongbu.account.CurrentAccount;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/decks}: the library, authoring, export, studying. */
@Path("/api/v1/decks")
@Authenticated
class DeckResource {

    private final CurrentAccount current;
    private final DeckSummaries summaries;
    private final DeckReads reads;
    private final Authoring authoring;
    private final DeckTexts texts;

    DeckResource(
            CurrentAccount current, DeckSummaries summaries, DeckReads reads, Authoring authoring, DeckTexts texts) {
        this.current = current;
        this.summaries = summaries;
        this.reads = reads;
        this.authoring = authoring;
        this.texts = texts;
    }

    /** Whether a deck is studied. */
    record Studying(@Nullable Boolean studying) {}

    @GET
    public List<DeckSummary> all() {
        return summaries.all(current.id());
    }

    @GET
    @Path("/{id}")
    public DeckJson one(@RestPath String id) {
        return reads.whole(current.id(), id);
    }

    @POST
    public Response create(@Nullable DeckInput input) {
        Deck deck = authoring.create(current.id(), texts.body(input), texts.api());
        return Response.status(201)
                .entity(reads.summary(current.id(), deck.id().toString()))
                .build();
    }

    @PUT
    @Path("/{id}")
    public DeckSummary change(@RestPath String id, @Nullable DeckInput input) {
        authoring.change(current.id(), id(id), texts.body(input), texts.api());
        return reads.summary(current.id(), id);
    }

    @DELETE
    @Path("/{id}")
    public void delete(@RestPath String id) {
        authoring.delete(current.id(), id(id));
    }

    @GET
    @Path("/{id}/export")
    public Response export(@RestPath String id, @RestQuery @Nullable String format) {
        if (format != null && !format.equals("markdown")) {
            throw Problem.badRequest("format", texts.api().deck().formatOfExport());
        }
        DeckReads.File file = reads.file(current.id(), id);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.bytes(), "text/markdown;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    @PUT
    @Path("/{id}/studying")
    public DeckSummary study(@RestPath String id, @Nullable Studying body) {
        Boolean studying = texts.body(body).studying();
        if (studying == null) {
            throw Problem.badRequest("studying", texts.api().deck().trueOrFalse());
        }
        return reads.study(current.id(), id, studying);
    }

    @POST
    @Path("/{id}/items")
    public Response add(@RestPath String id, @Nullable ItemInput input) {
        ItemJson item = authoring.added(current.id(), id(id), texts.body(input), texts.api());
        return Response.status(201).entity(item).build();
    }

    @PUT
    @Path("/{id}/items/{itemId}")
    public ItemJson change(@RestPath String id, @RestPath String itemId, @Nullable ItemInput input) {
        return authoring.changed(current.id(), id(id), id(itemId), texts.body(input), texts.api());
    }

    @DELETE
    @Path("/{id}/items/{itemId}")
    public void delete(@RestPath String id, @RestPath String itemId) {
        authoring.keep(current.id(), id(id), id(itemId), false);
    }

    @GET
    @Path("/{id}/items/{itemId}")
    public ItemJson item(@RestPath String id, @RestPath String itemId) {
        return authoring.item(current.id(), id(id), id(itemId));
    }

    private static UUID id(String text) {
        return Uuids.parse(text).orElseThrow(Problem::notFound);
    }
}
