package dev.gongbu.account;

import dev.gongbu.web.Locales;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

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
    public Response create() {
        UUID id = signUp.guest(locales.api(), InitialZone.of(locales.api()));
        NewGuest guest = new NewGuest(id, sessions.open(id).text());
        return Response.status(201)
                .header("Cache-Control", "no-store")
                .entity(guest)
                .build();
    }
}
