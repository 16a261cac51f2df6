package dev.gongbu.catalog.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.gongbu.catalog.Certification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a certification's folder: each file against its schema, then all of them against each other. */
public final class CertificationReader {

    static final String CERTIFICATION = "certification";
    static final String COURSES = "courses";
    static final String TIPS = "tips";

    private final ContentSchema certificationSchema = ContentSchema.of(CERTIFICATION);
    private final ContentSchema courseSchema = ContentSchema.of(COURSES);
    private final ContentSchema tipSchema = ContentSchema.of(TIPS);
    private final ObjectMapper records = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /**
     * Reads the folder.
     *
     * @return nothing when it has no {@code certification.yaml}: then it holds decks alone
     * @throws ContentException with every mistake of its three files
     */
    public Optional<Certification> read(ContentFolder folder) {
        if (folder.file(CERTIFICATION + ".yaml").isEmpty()) {
            return Optional.empty();
        }
        List<ContentProblem> problems = new ArrayList<>();
        Optional<YamlFile> certification = open(folder, CERTIFICATION, certificationSchema, problems);
        Optional<YamlFile> courses = open(folder, COURSES, courseSchema, problems);
        Optional<YamlFile> tips = open(folder, TIPS, tipSchema, problems);
        if (problems.isEmpty()) {
            Certification read = bind(folder.id(), certification.orElseThrow(), courses, tips);
            problems.addAll(new CrossChecks(read, certification.orElseThrow(), courses, tips).problems());
            if (problems.isEmpty()) {
                return Optional.of(read);
            }
        }
        throw new ContentException(problems);
    }

    private static Optional<YamlFile> open(
            ContentFolder folder, String name, ContentSchema schema, List<ContentProblem> problems) {
        try {
            Optional<YamlFile> file = folder.file(name + ".yaml").map(YamlFile::read);
            file.ifPresent(schema::check);
            return file;
        } catch (ContentException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Certification bind(String id, YamlFile certification, Optional<YamlFile> courses, Optional<YamlFile> tips) {
        ObjectNode tree = certification.tree().deepCopy();
        tree.put("id", id);
        tree.set("courses", courses.map(YamlFile::tree).orElseGet(tree::objectNode));
        tips.ifPresent(file -> tree.set("tips", file.tree().path("tips")));
        return convert(tree);
    }

    private Certification convert(JsonNode tree) {
        try {
            return records.treeToValue(tree, Certification.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schemas let through what the records do not take", e);
        }
    }
}
