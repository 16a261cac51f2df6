package dev.gongbu.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.catalog.Catalog;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content that changes while the program runs is read again. */
class ContentWatchTest {

    private static final String RIGHT = """
            title: Baking
            provider: The Guild
            current: "1"
            asOf: "2026-09"
            editions:
              - id: "1"
                title: New
                sections:
                  - code: "1"
                    title: { en: Bread, ko: 빵 }
                    objectives:
                      - code: "1.1"
                        title: { en: Wheat, ko: 밀 }
                        considerations: [{ en: Yeast, ko: 효모 }]
            """;

    @TempDir
    Path further;

    private final List<Object> announced = new ArrayList<>();
    private Catalog catalog;
    private ContentWatch watch;
    private long age;

    @BeforeEach
    void watch() throws IOException {
        write(RIGHT);
        var folders = new ContentFolders(Optional.of(further));
        catalog = new Catalog(folders, "baking");
        watch = new ContentWatch(folders, catalog, event());
    }

    @Test
    void a_change_is_read_and_announced_once() throws IOException {
        write(RIGHT.replace("title: Baking", "title: Pastry"));
        watch.look();
        watch.look();
        assertThat(catalog.standard().title().en()).isEqualTo("Pastry");
        assertThat(announced).containsExactly(new ContentChanged());
    }

    @Test
    void nothing_is_announced_while_nothing_changes() {
        watch.look();
        assertThat(announced).isEmpty();
    }

    @Test
    void a_mistake_leaves_the_catalog_as_it_was_until_it_is_mended() throws IOException {
        write(RIGHT.replace("title: Baking", "titel: Pastry"));
        watch.look();
        assertThat(catalog.standard().title().en()).isEqualTo("Baking");
        assertThat(announced).isEmpty();
        write(RIGHT.replace("title: Baking", "title: Pastry"));
        watch.look();
        assertThat(catalog.standard().title().en()).isEqualTo("Pastry");
        assertThat(announced).hasSize(1);
    }

    private void write(String content) throws IOException {
        Path file = further.resolve("baking/certification.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.fromMillis(++age * 1000));
    }

    @SuppressWarnings("unchecked")
    private Event<ContentChanged> event() {
        return (Event<ContentChanged>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    announced.add(arguments[0]);
                    return null;
                });
    }
}
