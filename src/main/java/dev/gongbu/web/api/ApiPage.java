package dev.gongbu.web.api;

import dev.gongbu.web.api.ApiCalls.Api;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The API to read in a browser. */
@Path("/api")
class ApiPage {

    @CheckedTemplate(basePath = "api")
    static class Templates {
        static native TemplateInstance api(Api doc, String server);
    }

    private final ApiCalls calls;

    ApiPage(ApiCalls calls) {
        this.calls = calls;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@Context UriInfo uri) {
        String base = uri.getBaseUri().toString();
        return Templates.api(calls.read(), base.substring(0, base.length() - 1));
    }
}
