package dev.gongbu.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** A YAML file as a tree that knows the line of everything in it. */
public final class YamlFile {

    private final String name;
    private final JsonNode tree;
    private final Map<String, Integer> lines;

    private YamlFile(String name, JsonNode tree, Map<String, Integer> lines) {
        this.name = name;
        this.tree = tree;
        this.lines = lines;
    }

    /**
     * Reads the file.
     *
     * @throws ContentException when it is no UTF-8, no YAML, or has a key twice
     */
    public static YamlFile read(ContentFile file) {
        String name = file.shown();
        try {
            var settings = LoadSettings.builder()
                    .setLabel(name)
                    .setAllowNonScalarKeys(true) // YamlTree refuses them with their line
                    .build();
            Node root = new Compose(settings)
                    .composeString(utf8(file))
                    .orElseThrow(() -> problem(name, 1, "is empty: see the schema for what to write"));
            var tree = new YamlTree(name);
            return new YamlFile(name, tree.convert(root), tree.lines());
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw problem(name, line, "is no YAML here: " + e.getProblem() + "; check indentation, colons and quotes");
        } catch (YamlEngineException e) {
            throw problem(name, 0, "is no YAML: " + e.getMessage());
        }
    }

    public JsonNode tree() {
        return tree;
    }

    String name() {
        return name;
    }

    /** The line of what a JSON pointer names, or of the nearest thing around it that is there; from 1. */
    int line(String pointer) {
        String here = pointer;
        while (!lines.containsKey(here)) {
            here = here.substring(0, Math.max(0, here.lastIndexOf('/')));
        }
        return lines.get(here);
    }

    ContentProblem problem(String pointer, String message) {
        return new ContentProblem(name, line(pointer), message);
    }

    static ContentException problem(String name, int line, String message) {
        return new ContentException(List.of(new ContentProblem(name, line, message)));
    }

    private static String utf8(ContentFile file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw problem(file.shown(), 0, "is not UTF-8: save it in this encoding");
        }
    }
}
