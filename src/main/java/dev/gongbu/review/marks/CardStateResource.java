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

/** {@code PUT /api/v1/cards/{id}/state}: what a learner suspends or buries. */
@Path("/api/v1/cards/{id}/state")
@Authenticated
class CardStateResource {

    private final CurrentAccount current;
    private final CardActions actions;
    private final Locales locales;

    CardStateResource(CurrentAccount current, CardActions actions, Locales locales) {
        this.current = current;
        this.actions = actions;
        this.locales = locales;
    }

    /**
     * Whether a card is held back; what is null stays.
     *
     * @param buried    until the next study day
     * @param suspended until further notice
     */
    record CardState(@Nullable Boolean buried, @Nullable Boolean suspended) {}

    /** Buries a card until the next study day, or suspends it until further notice, or brings it back. */
    @PUT
    @Operation(summary = "Suspends or buries a card, or brings it back")
    public CardActions.Marks state(@PathParam("id") String id, @Nullable CardState body) {
        Boolean buried = body == null ? null : body.buried();
        Boolean suspended = body == null ? null : body.suspended();
        if (buried == null && suspended == null) {
            throw Problem.badRequest(
                    "suspended",
                    Messages.in(ReviewMessages.class, locales.api()).trueOrFalse());
        }
        UUID card = Uuids.parse(id).orElseThrow(Problem::notFound);
        return actions.setState(current.id(), card, buried, suspended);
    }
}
