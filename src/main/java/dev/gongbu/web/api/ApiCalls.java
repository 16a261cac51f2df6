package dev.gongbu.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The calls of the API as the OpenAPI document describes them, in the shape that a page shows. */
@Singleton
class ApiCalls {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final OpenApiDocumentService documents;
    private final ObjectMapper json;

    ApiCalls(OpenApiDocumentService documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
    }

    /** Calls about one thing. */
    record Group(String name, List<Call> calls) {}

    /** One call; {@code body} is null when it takes none, {@code bodyType} is its media type. */
    record Call(
            String method,
            String path,
            String summary,
            List<Parameter> parameters,
            @Nullable String bodyType,
            @Nullable String body,
            List<Answer> answers) {

        /** A request that can be pasted into a shell. */
        public String curl(String server) {
            var text = new StringBuilder("curl");
            if (!method.equals("GET")) {
                text.append(" -X ").append(method);
            }
            text.append(" -H \"Authorization: Bearer $TOKEN\"");
            if (bodyType != null && bodyType.startsWith("multipart/")) {
                text.append(" \\\n  -F file=@deck.md");
            } else if (body != null) {
                text.append(" \\\n  -H 'Content-Type: ").append(bodyType).append("' -d @body.json");
            }
            return text.append(" \\\n  '")
                    .append(server)
                    .append(path)
                    .append('\'')
                    .toString();
        }
    }

    /** One parameter and where it stands: path, query, header. */
    record Parameter(String name, String in, String type, boolean required) {}

    /** One answer; {@code body} is null when it has none, and for errors, which are all alike. */
    record Answer(
            String status, String description, @Nullable String body) {}

    /** The calls grouped by their tag, and the body of every error. */
    record Api(List<Group> groups, String problem) {}

    /** All that the document says. */
    Api read() {
        JsonNode document = document();
        var shapes = new ApiShapes(json, document);
        return new Api(groups(document, shapes), shapes.named(ApiDescription.PROBLEM));
    }

    private static List<Group> groups(JsonNode document, ApiShapes shapes) {
        Map<String, List<Call>> byTag = new TreeMap<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (String method : METHODS) {
                JsonNode operation = path.getValue().path(method);
                if (operation.isObject()) {
                    byTag.computeIfAbsent(operation.path("tags").path(0).asText("other"), tag -> new ArrayList<>())
                            .add(call(shapes, path.getKey(), method, operation));
                }
            }
        }
        return byTag.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private JsonNode document() {
        try {
            return json.readTree(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException("the description of the API is no JSON", e);
        }
    }

    private static Call call(ApiShapes shapes, String path, String method, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            parameters.add(new Parameter(
                    parameter.path("name").asText(),
                    parameter.path("in").asText(),
                    shapes.type(parameter.path("schema")),
                    parameter.path("required").asBoolean()));
        }
        List<Answer> answers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
            String status = answer.getKey();
            if (!status.equals("default")) {
                answers.add(new Answer(
                        status,
                        answer.getValue().path("description").asText(),
                        status.startsWith("2") ? shapes.body(answer.getValue()) : null));
            }
        }
        JsonNode body = operation.path("requestBody");
        return new Call(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asText(),
                parameters,
                shapes.mediaType(body),
                shapes.body(body),
                answers);
    }
}
