package dev.gongbu.catalog.reading;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where content is read from: {@code quizzes/} inside the program, and the further folder that {@code gongbu.quizzes}
 * names. Both hold one folder per certification; where both have a file of the same path, the further folder's is taken.
 * Safe for any thread; every call reads afresh.
 */
@Singleton
public class ContentFolders {

    /** Lies in every packaging of the program, so it shows where {@code quizzes/} is. */
    private static final String LANDMARK = "quizzes/schema/certification.schema.json";

    private static final String SCHEMAS = "schema";

    private final Optional<Path> further;

    public ContentFolders(@ConfigProperty(name = "gongbu.quizzes") Optional<Path> further) {
        this.further = further;
    }

    /**
     * All content folders in the order of their names.
     *
     * @throws ContentException when {@code gongbu.quizzes} names no folder
     * @throws UncheckedIOException when a file cannot be read
     */
    public List<ContentFolder> all() {
        Map<String, Map<String, ContentFile>> folders = new TreeMap<>();
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            ClassPathUtils.consumeAsPaths(
                    loader, LANDMARK, landmark -> read(landmark.resolve("../..").normalize(), "quizzes/", folders));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        further().ifPresent(folder -> read(folder, folder + "/", folders));
        return folders.entrySet().stream()
                .map(folder -> new ContentFolder(
                        folder.getKey(), List.copyOf(folder.getValue().values())))
                .toList();
    }

    /** The folder that {@code gongbu.quizzes} names. */
    Optional<Path> further() {
        if (further.isPresent() && !Files.isDirectory(further.get())) {
            throw new ContentException(List.of(new ContentProblem(
                    further.get().toString(), 0, "is no folder: name one in gongbu.quizzes, or leave it unset")));
        }
        return further;
    }

    private static void read(Path root, String shown, Map<String, Map<String, ContentFile>> folders) {
        try (Stream<Path> paths = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(path).toString().replace('\\', '/');
                int slash = name.indexOf('/');
                if (slash < 0 || name.startsWith(".") || name.startsWith(SCHEMAS + "/")) {
                    continue;
                }
                String inside = name.substring(slash + 1);
                folders.computeIfAbsent(name.substring(0, slash), id -> new TreeMap<>())
                        .put(inside, new ContentFile(inside, shown + name, Files.readAllBytes(path)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
