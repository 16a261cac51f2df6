package dev.gongbu.catalog;

import dev.gongbu.web.Locales;
import dev.gongbu.web.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** {@code /api/v1/certifications}: what can be studied, and what to learn it from. */
@Path("/api/v1/certifications")
class CertificationsResource {

    /** The account's language counts where the request names none. */
    private static final String VARY = "Accept-Language, Authorization, Cookie";

    private final Catalog catalog;
    private final Locales locales;

    CertificationsResource(Catalog catalog, Locales locales) {
        this.catalog = catalog;
        this.locales = locales;
    }

    @GET
    @Operation(summary = "Lists all certifications with their editions, sections and objectives")
    public RestResponse<List<CertificationView>> list() {
        Locale locale = locales.api();
        return answer(
                catalog.certifications().stream()
                        .map(certification -> CertificationView.of(certification, locale))
                        .toList(),
                locale);
    }

    @GET
    @Path("{id}/resources")
    @Operation(summary = "Lists the courses and tips of a certification")
    public RestResponse<ResourcesView> resources(@PathParam("id") String id) {
        Locale locale = locales.api();
        Certification certification = catalog.find(id).orElseThrow(Problem::notFound);
        return answer(ResourcesView.of(certification, locale), locale);
    }

    private static <T> RestResponse<T> answer(T body, Locale locale) {
        return ResponseBuilder.ok(body)
                .header("Content-Language", locale.toLanguageTag())
                .header("Vary", VARY)
                .build();
    }
}
