package dev.gongbu.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a schema as the JSON it describes: each value is the name of its type, or the words it may be. */
final class ApiShapes {

    /** A deck holds items, which hold options: deeper than this nothing is, unless it holds itself. */
    private static final int DEEPEST = 6;

    private final ObjectMapper json;
    private final JsonNode schemas;

    ApiShapes(ObjectMapper json, JsonNode document) {
        this.json = json;
        this.schemas = document.path("components").path("schemas");
    }

    /** The media type of a body, null without one. */
    @Nullable
    String mediaType(JsonNode holder) {
        Iterator<Map.Entry<String, JsonNode>> types =
                holder.path("content").properties().iterator();
        return types.hasNext() ? types.next().getKey() : null;
    }

    /** The body of a request or an answer as JSON, null without one. */
    @Nullable
    String body(JsonNode holder) {
        String type = mediaType(holder);
        if (type == null) {
            return null;
        }
        return shown(holder.path("content").path(type).path("schema"));
    }

    /** The schema of this name as JSON. */
    String named(String name) {
        return shown(schemas.path(name));
    }

    private String shown(JsonNode schema) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(shape(schema, 0));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON is always JSON", e);
        }
    }

    /** One line for a parameter. */
    String type(JsonNode schema) {
        JsonNode shape = shape(schema, 0);
        return shape.isTextual() ? shape.asText() : shape.toString();
    }

    private JsonNode shape(JsonNode schema, int depth) {
        JsonNode resolved = resolve(schema);
        if (depth > DEEPEST) {
            return json.getNodeFactory().textNode("…");
        }
        if (resolved.has("enum")) {
            return json.getNodeFactory().textNode(words(resolved.path("enum")));
        }
        if (resolved.has("properties")) {
            ObjectNode object = json.createObjectNode();
            resolved.path("properties")
                    .properties()
                    .forEach(property -> object.set(property.getKey(), shape(property.getValue(), depth + 1)));
            return object;
        }
        if (resolved.has("items")) {
            ArrayNode array = json.createArrayNode();
            return array.add(shape(resolved.path("items"), depth + 1));
        }
        return json.getNodeFactory().textNode(name(resolved));
    }

    /** Follows references, and the first real choice of "this or null". */
    private JsonNode resolve(JsonNode schema) {
        JsonNode current = schema;
        for (int i = 0; i < DEEPEST; i++) {
            JsonNode next = current;
            if (current.has("$ref")) {
                String reference = current.path("$ref").asText();
                next = schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
            }
            for (String choice : List.of("anyOf", "oneOf", "allOf")) {
                for (JsonNode option : next.path(choice)) {
                    if (!option.path("type").asText().equals("null")) {
                        next = option;
                        break;
                    }
                }
            }
            if (next.equals(current)) {
                return current;
            }
            current = next;
        }
        return current;
    }

    private static String name(JsonNode schema) {
        JsonNode type = schema.path("type");
        String name = type.isArray() ? words(type) : type.asText("any");
        String format = schema.path("format").asText();
        return format.isEmpty() ? name : name + " (" + format + ")";
    }

    private static String words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return String.join(" | ", words);
    }
}
