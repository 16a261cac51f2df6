package dev.gongbu.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program's own scripts, style sheets and icons, by names that change with their content, so that caches may keep them
 * for good. They are read and named when the program starts, which takes some milliseconds: the same in development, in
 * tests and in every runner, and nothing made by a build can be older than its source.
 */
@Singleton
class Assets {

    /** Lies in every packaging of the program, so it shows where the others are. */
    private static final String LANDMARK = "META-INF/resources/assets/gongbu.css";

    private final AssetGraph built = read();

    /** Where this file is served. */
    String address(String name) {
        return graph().asset(name).address();
    }

    /** Where everything is served that this module needs, itself apart. */
    List<String> imports(String module) {
        return graph().imports(module);
    }

    /** What is served under this name, with its fingerprint. */
    Optional<Asset> served(String file) {
        return graph().served(file);
    }

    /** Where each asset of this build is served: what a browser may keep, and need not ask for without a network. */
    List<String> all() {
        return graph().addresses();
    }

    /** In development the files change while the program runs. */
    private AssetGraph graph() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT ? read() : built;
    }

    private static AssetGraph read() {
        Map<String, byte[]> files = new HashMap<>();
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            ClassPathUtils.consumeAsPaths(loader, LANDMARK, landmark -> read(landmark.resolveSibling(""), files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AssetGraph.of(files);
    }

    private static void read(Path folder, Map<String, byte[]> files) {
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
