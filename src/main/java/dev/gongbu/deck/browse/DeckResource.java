package dev.gongbu.deck.browse;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.DeckJson;
import dev.gongbu.deck.DeckQueries;
import dev.gongbu.deck.DeckSummaries;
import dev.gongbu.deck.DeckSummary;
import dev.gongbu.deck.ItemJson;
import dev.gongbu.deck.editor.Authoring;
import dev.gongbu.deck.editor.DeckInput;
import dev.gongbu.deck.editor.ItemInput;
import dev.gongbu.deck.format.DeckFormat;
import dev.gongbu.deck.format.DeckFormats;
import dev.gongbu.deck.texts.DeckTexts;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/decks}: the library, authoring, export, studying. */
@Path("/api/v1/decks")
@Authenticated
class DeckResource {

    private final CurrentAccount current;
    private final DeckSummaries summaries;
    private final DeckQueries queries;
    private final Authoring authoring;
    private final DeckFormats formats;
    private final DeckTexts texts;

    DeckResource(
            CurrentAccount current,
            DeckSummaries summaries,
            DeckQueries queries,
            Authoring authoring,
            DeckFormats formats,
            DeckTexts texts) {
        this.current = current;
        this.summaries = summaries;
        this.queries = queries;
        this.authoring = authoring;
        this.formats = formats;
        this.texts = texts;
    }

    /** Whether a deck is studied. */
    record Studying(@Nullable Boolean studying) {}

    @GET
    @Operation(summary = "Lists the decks that the account can study")
    public List<DeckSummary> all() {
        return summaries.all(current.id());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Returns a deck with its items")
    public DeckJson one(@RestPath String id) {
        return queries.whole(current.id(), id);
    }

    @POST
    @Operation(summary = "Makes a deck of your own, still without items")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeckSummary.class)))
    public Response create(@Nullable DeckInput input) {
        Deck deck = authoring.create(current.id(), texts.body(input), texts.api());
        return Response.status(201)
                .entity(queries.summary(current.id(), deck.id().toString()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Changes the fields of a deck that are given")
    public DeckSummary change(@RestPath String id, @Nullable DeckInput input) {
        authoring.change(current.id(), id(id), texts.body(input), texts.api());
        return queries.summary(current.id(), id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes a deck and keeps what was learnt")
    public void delete(@RestPath String id) {
        authoring.delete(current.id(), id(id));
    }

    @GET
    @Path("/{id}/export")
    @Operation(summary = "Returns a deck as a Markdown file")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@RestPath String id, @RestQuery @Nullable String format) {
        DeckFormat as = format == null
                ? formats.own()
                : formats.named(format)
                        .orElseThrow(() -> Problem.badRequest(
                                "format",
                                texts.api()
                                        .deck()
                                        .formatOfExport(String.join(
                                                ", ",
                                                formats.names()
                                                        .subList(
                                                                1,
                                                                formats.names().size())))));
        DeckQueries.File file = queries.file(current.id(), id, as);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.bytes(), file.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    @PUT
    @Path("/{id}/studying")
    @Operation(summary = "Starts or stops studying a deck")
    public DeckSummary study(@RestPath String id, @Nullable Studying body) {
        Boolean studying = texts.body(body).studying();
        if (studying == null) {
            throw Problem.badRequest("studying", texts.api().deck().trueOrFalse());
        }
        return queries.study(current.id(), id, studying);
    }

    @POST
    @Path("/{id}/items")
    @Operation(summary = "Adds an item to a deck")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ItemJson.class)))
    public Response add(@RestPath String id, @Nullable ItemInput input) {
        ItemJson item = authoring.added(current.id(), id(id), texts.body(input), texts.api());
        return Response.status(201).entity(item).build();
    }

    @PUT
    @Path("/{id}/items/{itemId}")
    @Operation(summary = "Changes an item of a deck")
    public ItemJson change(@RestPath String id, @RestPath String itemId, @Nullable ItemInput input) {
        return authoring.changed(current.id(), id(id), id(itemId), texts.body(input), texts.api());
    }

    @DELETE
    @Path("/{id}/items/{itemId}")
    @Operation(summary = "Takes an item out of its deck")
    public void delete(@RestPath String id, @RestPath String itemId) {
        authoring.retire(current.id(), id(id), id(itemId));
    }

    @GET
    @Path("/{id}/items/{itemId}")
    @Operation(summary = "Returns one item of a deck")
    public ItemJson item(@RestPath String id, @RestPath String itemId) {
        return authoring.item(current.id(), id(id), id(itemId));
    }

    private static UUID id(String text) {
        return Uuids.parse(text).orElseThrow(Problem::notFound);
    }
}
