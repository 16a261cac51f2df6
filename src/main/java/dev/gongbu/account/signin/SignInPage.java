package dev.gongbu.account.signin;

import dev.gongbu.account.AccountMerge;
import dev.gongbu.account.AccountTexts;
import dev.gongbu.account.FormErrors;
import dev.gongbu.account.session.AccountCheck;
import dev.gongbu.account.session.AuthenticatedAccount;
import dev.gongbu.account.session.ClientAddress;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.account.session.LanguageCookie;
import dev.gongbu.account.session.LocalPath;
import dev.gongbu.account.session.SessionCookie;
import dev.gongbu.account.session.Sessions;
import dev.gongbu.account.session.SignIn;
import dev.gongbu.web.Locales;
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
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Path("/")
class SignInPage {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance signIn(String username, LocalPath next, FormErrors errors);
    }

    private final SignIn signIn;
    private final Sessions sessions;
    private final AccountMerge merge;
    private final CurrentAccount current;
    private final Viewer viewer;
    private final Locales locales;
    private final AccountTexts texts;
    private final RoutingContext routing;

    SignInPage(
            SignIn signIn,
            Sessions sessions,
            AccountMerge merge,
            CurrentAccount current,
            Viewer viewer,
            Locales locales,
            AccountTexts texts,
            RoutingContext routing) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.merge = merge;
        this.current = current;
        this.viewer = viewer;
        this.locales = locales;
        this.texts = texts;
        this.routing = routing;
    }

    @GET
    @Path("/sign-in")
    public Response ask(@QueryParam("next") @Nullable String next) {
        if (viewer.signedIn() && !viewer.guest()) {
            return Response.seeOther(LocalPath.of(next).uri()).build();
        }
        return Response.ok(Templates.signIn("", LocalPath.of(next), FormErrors.NONE))
                .build();
    }

    @POST
    @Path("/sign-in")
    public Response enter(
            @FormParam("username") @Nullable String username,
            @FormParam("password") @Nullable String password,
            @FormParam("next") @Nullable String next) {
        SignIn.Outcome outcome = signIn.check(username, password, ClientAddress.of(routing));
        LocalPath path = LocalPath.of(next);
        String typed = username == null ? "" : username;
        if (outcome instanceof SignIn.Right right) {
            return welcome(right.signedIn(), path);
        }
        if (outcome instanceof SignIn.Wait wait) {
            String message = texts.page().tooManyFailures(AccountCheck.minutes(wait.time()));
            return Response.status(429)
                    .header("Retry-After", AccountCheck.seconds(wait.time()))
                    .entity(Templates.signIn(typed, path, FormErrors.of("password", message)))
                    .build();
        }
        return Response.status(401)
                .entity(Templates.signIn(
                        typed, path, FormErrors.of("password", texts.page().wrongPassword())))
                .build();
    }

    @POST
    @Path("/sign-out")
    public Response leave() {
        LanguageCookie.set(routing, locales.page());
        current.session().ifPresent(sessions::close);
        SessionCookie.CURRENT.clear(routing);
        SessionCookie.FORMER_GUEST.clear(routing);
        return Response.seeOther(URI.create("/")).build();
    }

    private Response welcome(AuthenticatedAccount account, LocalPath path) {
        URI next = path.uri();
        var former = current.session();
        if (former.isPresent() && viewer.guest() && merge.worthKeeping(current.id())) {
            SessionCookie.FORMER_GUEST.set(routing, former.get());
            next = URI.create("/sign-in/bring?next=" + path.encoded());
        } else if (former.isPresent() && !viewer.guest()) {
            sessions.close(former.get());
        }
        SessionCookie.CURRENT.set(routing, sessions.open(account.account()));
        return Response.seeOther(next).build();
    }
}
