package dev.gongbu.account.data;

import dev.gongbu.account.AccountMerge;
import dev.gongbu.account.session.AuthenticatedAccount;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.account.session.LocalPath;
import dev.gongbu.account.session.SessionCookie;
import dev.gongbu.account.session.Sessions;
import dev.gongbu.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks once, after signing in to an older account, what becomes of what a guest did in this browser before. */
@Path("/sign-in/bring")
@Authenticated
class MergeGuestPage {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance mergeGuest(int answers, UUID guest, LocalPath next);
    }

    private final CurrentAccount current;
    private final Viewer viewer;
    private final Sessions sessions;
    private final AccountMerge merge;
    private final RoutingContext routing;

    MergeGuestPage(
            CurrentAccount current, Viewer viewer, Sessions sessions, AccountMerge merge, RoutingContext routing) {
        this.current = current;
        this.viewer = viewer;
        this.sessions = sessions;
        this.merge = merge;
        this.routing = routing;
    }

    @GET
    public Response ask(@QueryParam("next") @Nullable String next) {
        LocalPath path = LocalPath.of(next);
        return formerGuest()
                .map(guest -> Response.ok(Templates.mergeGuest((int) merge.answers(guest), guest, path)))
                .orElseGet(() -> Response.seeOther(path.uri()))
                .build();
    }

    @POST
    public Response decide(@FormParam("bring") @Nullable String bring, @FormParam("next") @Nullable String next) {
        Optional<UUID> guest = formerGuest();
        if ("yes".equals(bring) && guest.isPresent()) {
            bring(guest.get());
        }
        SessionCookie.FORMER_GUEST.clear(routing);
        return Response.seeOther(LocalPath.of(next).uri()).build();
    }

    private void bring(UUID guest) {
        try {
            merge.join(guest, current.id());
        } catch (UnauthorizedException gone) {
            // pressed twice: everything is there already
        }
    }

    /** Only who shows the guest's own session may take what the guest has. */
    private Optional<UUID> formerGuest() {
        if (viewer.guest()) {
            return Optional.empty();
        }
        return SessionCookie.FORMER_GUEST
                .read(routing)
                .flatMap(sessions::account)
                .filter(AuthenticatedAccount::guest)
                .map(AuthenticatedAccount::account);
    }
}
