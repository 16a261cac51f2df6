package dev.gongbu.catalog.reading;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;

/** Says of a violated schema what is wrong and what to write instead, with the help of the schema's own descriptions. */
final class SchemaErrorMessage {

    private final JsonNode schema;
    private final Error error;

    SchemaErrorMessage(JsonNode schema, Error error) {
        this.schema = schema;
        this.error = error;
    }

    String message() {
        return what() + remedy();
    }

    private String what() {
        String where = where();
        String found = shown(error.getInstanceNode());
        return switch (error.getKeyword()) {
            case "required" -> where + " lacks `" + error.getProperty() + "`: add it";
            case "additionalProperties" ->
                "unknown key `" + error.getProperty() + "` in " + where + ": write one of "
                        + String.join(", ", known());
            case "enum" -> where + " is " + found + ": write one of " + String.join(", ", choices());
            case "type" -> where + " is " + found + ": write " + type() + quotes();
            case "minItems" -> where + " is empty: write at least one";
            case "pattern", "format", "minLength" -> where + " is " + found + ", which has another form";
            default -> where + ": " + error.getMessage();
        };
    }

    /** What the schema says to write there. */
    private String remedy() {
        String description = rule().path("description").asText();
        return description.isEmpty() ? "" : " (" + description + ")";
    }

    private String where() {
        String pointer = error.getInstanceLocation().toString();
        return pointer.isEmpty() ? "the file" : "`" + pointer.substring(1).replace('/', '.') + "`";
    }

    private String type() {
        JsonNode type = error.getSchemaNode();
        List<String> names = new ArrayList<>();
        (type.isArray() ? type : List.of(type)).forEach(name -> names.add(name.asText()));
        return String.join(" or ", names)
                .replace("string", "a text")
                .replace("object", "a map")
                .replace("array", "a list")
                .replace("integer", "a whole number")
                .replace("boolean", "true or false");
    }

    private String quotes() {
        boolean text = error.getSchemaNode().toString().contains("string");
        return text && error.getInstanceNode().isValueNode()
                ? ", in quotes: \"" + error.getInstanceNode().asText() + "\""
                : "";
    }

    private List<String> known() {
        List<String> names = new ArrayList<>();
        rule().path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private List<String> choices() {
        List<String> names = new ArrayList<>();
        error.getSchemaNode().forEach(choice -> names.add(choice.asText()));
        return names;
    }

    /** The schema around the keyword that was violated. */
    private JsonNode rule() {
        String keyword = error.getSchemaLocation().getFragment().toString();
        return schema.at(JsonPointer.compile(keyword.substring(0, keyword.lastIndexOf('/'))));
    }

    private static String shown(JsonNode node) {
        if (node.isObject()) {
            return "a map";
        }
        if (node.isArray()) {
            return "a list";
        }
        return node.isNull() ? "empty" : "`" + node.asText() + "`";
    }
}
