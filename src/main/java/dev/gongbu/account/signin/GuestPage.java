package dev.gongbu.account.signin;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.account.session.InitialZone;
import dev.gongbu.account.session.LocalPath;
import dev.gongbu.account.session.SessionCookie;
import dev.gongbu.account.session.Sessions;
import dev.gongbu.web.Locales;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** "Start studying": makes a guest at once. Whoever is signed in already goes to their own start page. */
@Path("/guest")
class GuestPage {

    private final CurrentAccount current;
    private final SignUp signUp;
    private final Sessions sessions;
    private final Locales locales;
    private final RoutingContext routing;

    GuestPage(CurrentAccount current, SignUp signUp, Sessions sessions, Locales locales, RoutingContext routing) {
        this.current = current;
        this.signUp = signUp;
        this.sessions = sessions;
        this.locales = locales;
        this.routing = routing;
    }

    @POST
    public Response start(@FormParam("zone") @Nullable String zone, @FormParam("next") @Nullable String next) {
        if (!current.signedIn()) {
            var language = locales.page();
            var guest = signUp.guest(language, InitialZone.of(zone, language));
            SessionCookie.CURRENT.set(routing, sessions.open(guest));
        }
        return Response.seeOther(LocalPath.of(next).uri()).build();
    }
}
