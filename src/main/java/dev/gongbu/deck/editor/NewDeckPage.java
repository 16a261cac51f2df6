package dev.gongbu.deck.editor;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.texts.DeckTexts;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** {@code /decks/new}: a deck begins with a title, or with its whole text. */
@Path("/decks/new")
@Authenticated
class NewDeckPage {

    /** A deck that only lacks a title, and is overwritten at once: the same in both languages, like the format. */
    private static final String EXAMPLE = """
            ---
            title:
            language: en
            ---

            ## Which service keeps objects? {#objects}

            Cloud Storage.

            ## {#watermark}

            The ==watermark== says how far event time has been seen.
            """;

    @CheckedTemplate(basePath = "deck")
    static class Templates {
        static native TemplateInstance begin(String title, @Nullable String error, String example);
    }

    private final CurrentAccount current;
    private final Authoring authoring;
    private final Locales locales;
    private final DeckTexts texts;

    NewDeckPage(CurrentAccount current, Authoring authoring, Locales locales, DeckTexts texts) {
        this.current = current;
        this.authoring = authoring;
        this.locales = locales;
        this.texts = texts;
    }

    @GET
    public TemplateInstance form() {
        return Templates.begin("", null, EXAMPLE);
    }

    @POST
    public Response create(@RestForm @Nullable String title) {
        String wanted = title == null ? "" : title;
        String language = locales.page().toLanguageTag();
        try {
            Deck deck = authoring.create(
                    current.id(), new DeckInput(null, wanted, language, null, null, null, null, null), texts.page());
            return Response.seeOther(URI.create("/decks/" + deck.id())).build();
        } catch (Problem unfit) {
            String error = unfit.errors().isEmpty()
                    ? String.valueOf(unfit.getMessage())
                    : unfit.errors().get(0).message();
            return Response.status(unfit.status())
                    .entity(Templates.begin(wanted, error, EXAMPLE))
                    .build();
        }
    }
}
