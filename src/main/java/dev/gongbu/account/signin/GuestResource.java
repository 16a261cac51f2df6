package dev.gongbu.account.signin;

import dev.gongbu.account.session.InitialZone;
import dev.gongbu.account.session.Sessions;
import dev.gongbu.web.Locales;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code POST /api/v1/guests}: someone who studies without a name. */
@Path("/api/v1/guests")
class GuestResource {

    private final SignUp signUp;
    private final Sessions sessions;
    private final Locales locales;

    GuestResource(SignUp signUp, Sessions sessions, Locales locales) {
        this.signUp = signUp;
        this.sessions = sessions;
        this.locales = locales;
    }

    /**
     * A new guest.
     *
     * @param token sent as {@code Authorization: Bearer …} from now on; it can't be shown again
     */
    record NewGuest(UUID id, String token) {}

    @POST
    @Operation(summary = "Makes a guest account and returns its token")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NewGuest.class)))
    public Response create() {
        UUID id = signUp.guest(locales.api(), InitialZone.of(locales.api()));
        NewGuest guest = new NewGuest(id, sessions.open(id).text());
        return Response.status(201)
                .header("Cache-Control", "no-store")
                .entity(guest)
                .build();
    }
}
