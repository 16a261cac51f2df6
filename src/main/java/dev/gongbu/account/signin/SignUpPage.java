package dev.gongbu.account.signin;

import dev.gongbu.account.AccountTexts;
import dev.gongbu.account.FormErrors;
import dev.gongbu.account.session.ClientAddress;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.account.session.InitialZone;
import dev.gongbu.account.session.LocalPath;
import dev.gongbu.account.session.SessionCookie;
import dev.gongbu.account.session.Sessions;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Viewer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives whoever is here a name and a password: a guest keeps everything, for it is the same account. */
@Path("/sign-up")
class SignUpPage {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance signUp(
                String username, LocalPath next, boolean guest, boolean open, FormErrors errors);
    }

    private final Registration registration;
    private final SignUpPolicy policy;
    private final Sessions sessions;
    private final CurrentAccount current;
    private final Viewer viewer;
    private final Locales locales;
    private final AccountTexts texts;
    private final RoutingContext routing;

    SignUpPage(
            Registration registration,
            SignUpPolicy policy,
            Sessions sessions,
            CurrentAccount current,
            Viewer viewer,
            Locales locales,
            AccountTexts texts,
            RoutingContext routing) {
        this.registration = registration;
        this.policy = policy;
        this.sessions = sessions;
        this.current = current;
        this.viewer = viewer;
        this.locales = locales;
        this.texts = texts;
        this.routing = routing;
    }

    @GET
    public Response ask(@QueryParam("next") @Nullable String next) {
        return hasName()
                ? Response.seeOther(URI.create("/settings")).build()
                : page(200, "", LocalPath.of(next), FormErrors.NONE);
    }

    @POST
    public Response create(
            @FormParam("username") @Nullable String username,
            @FormParam("password") @Nullable String password,
            @FormParam("zone") @Nullable String zone,
            @FormParam("next") @Nullable String next) {
        if (hasName()) {
            return Response.seeOther(URI.create("/settings")).build();
        }
        LocalPath path = LocalPath.of(next);
        try {
            UUID account = viewer.guest()
                    ? keepGuest(username, password)
                    : registration
                            .create(
                                    new CredentialsForm(username, password),
                                    locales.page(),
                                    InitialZone.of(zone, locales.page()),
                                    texts.page())
                            .id();
            SessionCookie.CURRENT.set(routing, sessions.open(account));
            return Response.seeOther(path.uri()).build();
        } catch (Problem problem) {
            return page(problem.status(), username == null ? "" : username, path, FormErrors.of(problem));
        }
    }

    /** The guest's sessions end and a new one begins: whoever knew the old one must not be in the account. */
    private UUID keepGuest(@Nullable String username, @Nullable String password) {
        var change = new Registration.Change(username, password, null, ClientAddress.of(routing));
        return registration
                .change(current.get(), change, Optional.empty(), texts.page())
                .id();
    }

    private boolean hasName() {
        return viewer.signedIn() && !viewer.guest();
    }

    private Response page(int status, String username, LocalPath next, FormErrors errors) {
        return Response.status(status)
                .entity(Templates.signUp(username, next, viewer.guest(), policy.open(), errors))
                .build();
    }
}
