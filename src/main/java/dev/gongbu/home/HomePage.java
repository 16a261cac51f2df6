package dev.gongbu.home;

import dev.gongbu.account.Learner;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.web.Locales;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.Cache;

/** {@code /}: what this is for whoever comes by, what to do today for whoever studies. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class HomePage {

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance welcome(WelcomeView view);

        static native TemplateInstance today(TodayView view);
    }

    private final CurrentAccount current;
    private final Welcome welcome;
    private final Today today;
    private final Locales locales;

    HomePage(CurrentAccount current, Welcome welcome, Today today, Locales locales) {
        this.current = current;
        this.welcome = welcome;
        this.today = today;
        this.locales = locales;
    }

    @GET
    @Cache(noStore = true)
    public TemplateInstance home() {
        if (!current.signedIn()) {
            return Templates.welcome(welcome.view(locales.page()));
        }
        Learner account = current.learner();
        return Templates.today(today.view(account, locales.page()));
    }
}
