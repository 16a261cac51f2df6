package dev.gongbu.catalog.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/** One of the JSON Schemas under {@code quizzes/schema/}: what a file may say. */
final class ContentSchema {

    private static final String FOLDER = "quizzes/schema/";

    private final JsonNode json;
    private final Schema schema;

    private ContentSchema(JsonNode json) {
        this.json = json;
        this.schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(json);
    }

    /** The schema for {@code <name>.yaml}. */
    static ContentSchema of(String name) {
        String resource = FOLDER + name + ".schema.json";
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            return new ContentSchema(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Holds the file against the schema.
     *
     * @throws ContentException when it says something else
     */
    void check(YamlFile file) {
        List<ContentProblem> problems = schema.validate(file.tree()).stream()
                .map(error -> problem(file, error))
                .distinct()
                .sorted(Comparator.comparingInt(ContentProblem::line))
                .toList();
        if (!problems.isEmpty()) {
            throw new ContentException(problems);
        }
    }

    private ContentProblem problem(YamlFile file, Error error) {
        String pointer = error.getInstanceLocation().toString();
        if (error.getKeyword().equals("additionalProperties")) {
            pointer += "/" + error.getProperty();
        }
        return file.problem(pointer, new SchemaErrorMessage(json, error).message());
    }
}
