package dev.gongbu.web.api;

import dev.gongbu.Coded;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Leaves the API in the document and the pages out, says how to sign in and what an error looks like, and groups calls
 * by what they are about.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    static final String ROOT = "/api/v1/";
    static final String PROBLEM = "Problem";
    private static final String BEARER = "token";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(OASFactory.createInfo()
                .title("Gongbu")
                .version("1")
                .description("Everything that a page can do, in JSON. Times are ISO 8601 with offset, errors are"
                        + " application/problem+json (RFC 9457)."));
        keepTheApi(document);
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("A token of POST /api/v1/tokens, or the session cookie from the same origin."));
        components.addSchema(PROBLEM, problem());
        document.setComponents(components);
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
    }

    /** The document is made from constants; JSON has the words of {@link Coded}. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(constant -> (Object) Coded.code(constant.toString()))
                    .toList());
        }
        return schema;
    }

    private static void keepTheApi(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        Map<String, PathItem> calls = new TreeMap<>(document.getPaths().getPathItems());
        calls.keySet().removeIf(path -> !path.startsWith(ROOT));
        calls.forEach((path, item) -> item.getOperations().values().forEach(operation -> {
            operation.setTags(List.of(subject(path)));
            describeErrors(operation);
        }));
        var paths = OASFactory.createPaths();
        paths.setPathItems(calls);
        document.setPaths(paths);
        document.setTags(null);
    }

    /** Every error is a problem, those that the document names and all others. */
    private static void describeErrors(Operation operation) {
        var responses = operation.getResponses();
        if (responses.getDefaultValue() == null) {
            responses.setDefaultValue(OASFactory.createAPIResponse().description("Anything else"));
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (!status.startsWith("2")) {
                describeError(response);
            }
        });
    }

    private static void describeError(APIResponse response) {
        response.setContent(OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    /** What the program answers, as RFC 9457 has it. */
    private static Schema problem() {
        var error = typed(SchemaType.OBJECT)
                .addProperty("field", typed(SchemaType.STRING))
                .addProperty("message", typed(SchemaType.STRING));
        return typed(SchemaType.OBJECT)
                .addProperty("type", typed(SchemaType.STRING).format("uri-reference"))
                .addProperty("title", typed(SchemaType.STRING))
                .addProperty("status", typed(SchemaType.INTEGER))
                .addProperty("detail", typed(SchemaType.STRING))
                .addProperty("errors", typed(SchemaType.ARRAY).items(error))
                .required(List.of("type", "title", "status", "detail", "errors"));
    }

    private static Schema typed(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    /** What a call is about: the first step of its path. */
    private static String subject(String path) {
        String rest = path.substring(ROOT.length());
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }
}
