package dev.gongbu.account.session;

import dev.gongbu.account.AccountTexts;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/tokens}: what lets scripts in. */
@Path("/api/v1/tokens")
class TokenResource {

    private final CurrentAccount current;
    private final ApiTokens tokens;
    private final AccountTexts texts;

    TokenResource(CurrentAccount current, ApiTokens tokens, AccountTexts texts) {
        this.current = current;
        this.tokens = tokens;
        this.texts = texts;
    }

    /** @param name what the owner calls it, 1 to 100 characters */
    record TokenRequest(@Nullable String name) {}

    /** @param token shown this once */
    record NewToken(UUID id, String name, String token) {}

    /** @param lastUsedAt to the hour; null when never used */
    record TokenView(
            UUID id,
            String name,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {

        static TokenView of(ApiToken token) {
            return new TokenView(token.id(), token.name(), token.createdAt(), token.lastUsedAt());
        }
    }

    /** The one call that takes a name and a password (HTTP Basic), and the one that asks for them. */
    @POST
    @Operation(summary = "Makes a token and shows it this once")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NewToken.class)))
    public Response create(@Nullable TokenRequest request) {
        if (!current.signedIn()) {
            throw AccountCheck.challenge(texts.api().needsPassword());
        }
        String name = TokenName.parse(texts.body(request).name())
                .orElseThrow(() -> Problem.badRequest("name", texts.api().badTokenName(ApiToken.LONGEST_NAME)));
        ApiTokens.Created made = tokens.create(current.id(), name);
        return Response.status(201)
                .header("Cache-Control", "no-store")
                .entity(new NewToken(made.id(), made.name(), made.token().text()))
                .build();
    }

    @GET
    @Authenticated
    @Operation(summary = "Lists the tokens of the account")
    public List<TokenView> list() {
        return tokens.of(current.id()).stream().map(TokenView::of).toList();
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "Takes a token back: it lets nobody in any more")
    public void revoke(@PathParam("id") String id) {
        UUID known = Uuids.parse(id).orElseThrow(Problem::notFound);
        if (!tokens.revoke(current.id(), known)) {
            throw Problem.notFound();
        }
    }
}
