package dev.gongbu.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns a YAML document into a JSON tree and notes the line of each thing under its JSON pointer. */
final class YamlTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();

    YamlTree(String file) {
        this.file = file;
    }

    Map<String, Integer> lines() {
        return Map.copyOf(lines);
    }

    JsonNode convert(Node root) {
        lines.put("", line(root));
        return convert(root, "");
    }

    private JsonNode convert(Node node, String pointer) {
        if (node.isRecursive()) {
            throw YamlFile.problem(file, line(node), "refers to itself: write the content out");
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            return array(sequence.getValue(), pointer);
        }
        return scalar((ScalarNode) node);
    }

    private JsonNode object(MappingNode mapping, String pointer) {
        var object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw YamlFile.problem(file, line(entry.getKeyNode()), "has a list or map as a key: write a word");
            }
            String name = key.getValue();
            if (object.has(name)) {
                throw YamlFile.problem(file, line(key), "has the key `" + name + "` twice: remove one");
            }
            String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            lines.put(below, line(key));
            object.set(name, convert(entry.getValueNode(), below));
        }
        return object;
    }

    private JsonNode array(List<Node> nodes, String pointer) {
        var array = JSON.arrayNode();
        for (Node node : nodes) {
            String below = pointer + "/" + array.size();
            lines.put(below, line(node));
            array.add(convert(node, below));
        }
        return array;
    }

    private static JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(text);
        }
        return JSON.textNode(text);
    }

    /** A number in a notation that JSON lacks, or greater than any that is meant, stays a text. */
    private static JsonNode number(String text) {
        try {
            var number = new BigDecimal(text);
            return number.scale() <= 0 && number.precision() < 10
                    ? JSON.numberNode(number.intValueExact())
                    : JSON.numberNode(number);
        } catch (ArithmeticException | NumberFormatException e) {
            return JSON.textNode(text);
        }
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
