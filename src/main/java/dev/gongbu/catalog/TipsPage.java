package dev.gongbu.catalog;

import dev.gongbu.web.Locales;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** The talk's tips and what became of them. */
@Path("/tips")
class TipsPage {

    @CheckedTemplate(basePath = "catalog")
    static class Templates {
        static native TemplateInstance tips(List<TipLine> tips, Locale locale);
    }

    private final Catalog catalog;
    private final Locales locales;

    TipsPage(Catalog catalog, Locales locales) {
        this.catalog = catalog;
        this.locales = locales;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        Certification certification = catalog.standard();
        return Templates.tips(
                certification.tips().stream()
                        .map(tip -> TipLine.of(tip, certification))
                        .toList(),
                locales.page());
    }
}
