package dev.gongbu.catalog;

import dev.gongbu.web.Locales;
import dev.gongbu.web.Messages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What this is, where courses and tips come from, the exam then and now, licences. */
@Path("/about")
class AboutPage {

    @CheckedTemplate(basePath = "catalog")
    static class Templates {
        static native TemplateInstance about(Certification certification, String day, String month, Locale locale);
    }

    private final Catalog catalog;
    private final Locales locales;

    AboutPage(Catalog catalog, Locales locales) {
        this.catalog = catalog;
        this.locales = locales;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        Locale locale = locales.page();
        Certification certification = catalog.standard();
        Origin origin = certification.origin();
        String day = origin == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(origin.date());
        String month = DateTimeFormatter.ofPattern(
                        Messages.in(CatalogMessages.class, locale).month(), locale)
                .format(certification.asOf());
        return Templates.about(certification, day, month, locale);
    }
}
