package dev.gongbu.account.settings;

import dev.gongbu.account.AccountTexts;
import dev.gongbu.account.session.LanguageCookie;
import dev.gongbu.account.session.LocalPath;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Remembers the language that somebody reads who is not signed in; an account has its own in the settings. */
@Path("/language")
class LanguagePage {

    private final AccountTexts texts;
    private final RoutingContext routing;

    LanguagePage(AccountTexts texts, RoutingContext routing) {
        this.texts = texts;
        this.routing = routing;
    }

    @GET
    public Response change(@QueryParam("to") @Nullable String to, @QueryParam("next") @Nullable String next) {
        var language = Locales.supported(to);
        if (language == null) {
            throw Problem.badRequest("to", texts.page().badLanguage());
        }
        LanguageCookie.set(routing, language);
        return Response.seeOther(LocalPath.of(next).uri()).build();
    }
}
