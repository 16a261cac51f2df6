package dev.gongbu.deck.media;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.deck.DeckQueries;
import dev.gongbu.web.Problem;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** {@code /decks/{id}/media/{name}}: pictures and sounds, for whoever may see the deck. */
@Path("/decks/{id}/media")
@Authenticated
class MediaResource {

    private final CurrentAccount current;
    private final DeckQueries queries;
    private final Media media;

    MediaResource(CurrentAccount current, DeckQueries queries, Media media) {
        this.current = current;
        this.queries = queries;
        this.media = media;
    }

    @GET
    @Path("/{name}")
    public Response show(@RestPath String id, @RestPath String name, Request request) {
        Blob blob = media.find(queries.deck(current.id(), id).id(), name).orElseThrow(Problem::notFound);
        var tag = new EntityTag(blob.sha256());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(blob.bytes(), blob.type());
        }
        return answer.tag(tag)
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
