package dev.gongbu.review.marks;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.review.ReviewMessages;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Messages;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code PUT /api/v1/items/{id}/flag}: what a learner wants to find again. */
@Path("/api/v1/items/{id}/flag")
@Authenticated
class FlagResource {

    private final CurrentAccount current;
    private final CardActions actions;
    private final Locales locales;

    FlagResource(CurrentAccount current, CardActions actions, Locales locales) {
        this.current = current;
        this.actions = actions;
        this.locales = locales;
    }

    /** Whether an item is flagged. */
    record Flag(@Nullable Boolean flagged) {}

    /** Flags an item, or takes the flag away. The id of one of its cards does as well. */
    @PUT
    @Operation(summary = "Flags an item, or takes the flag away")
    public Flag flag(@PathParam("id") String id, @Nullable Flag body) {
        Boolean flagged = body == null ? null : body.flagged();
        if (flagged == null) {
            throw Problem.badRequest("flagged", messages().trueOrFalse());
        }
        actions.flag(current.id(), id(id), flagged);
        return new Flag(flagged);
    }

    private static UUID id(String text) {
        return Uuids.parse(text).orElseThrow(Problem::notFound);
    }

    private ReviewMessages messages() {
        return Messages.in(ReviewMessages.class, locales.api());
    }
}
