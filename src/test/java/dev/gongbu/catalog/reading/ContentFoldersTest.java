package dev.gongbu.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gongbu.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFoldersTest {

    private static final String SHIPPED = "gcp-professional-data-engineer";

    @TempDir
    Path further;

    @Test
    void what_ships_is_found_on_the_class_path() {
        List<ContentFolder> folders = new ContentFolders(Optional.empty()).all();
        assertThat(folders).extracting(ContentFolder::id).containsExactly(SHIPPED);
        ContentFolder folder = folders.get(0);
        assertThat(folder.file("tips.yaml")).isPresent();
        assertThat(folder.in("decks")).hasSizeGreaterThan(10).allMatch(file -> file.hasEnding("md"));
        ContentFile deck = folder.file("decks/1.1-security-and-compliance.md").orElseThrow();
        assertThat(deck.baseName()).isEqualTo("1.1-security-and-compliance");
        assertThat(deck.shown()).isEqualTo("quizzes/" + SHIPPED + "/decks/1.1-security-and-compliance.md");
    }

    @Test
    void the_further_folder_adds_and_replaces_files() throws IOException {
        write("baking/decks/bread.md", "bread");
        write(SHIPPED + "/tips.yaml", "tips: []");
        write("README.md", "not content");
        List<ContentFolder> folders = new ContentFolders(Optional.of(further)).all();
        assertThat(folders).extracting(ContentFolder::id).containsExactly("baking", SHIPPED);
        assertThat(folders.get(0).in("decks")).extracting(ContentFile::path).containsExactly("decks/bread.md");
        ContentFile tips = folders.get(1).file("tips.yaml").orElseThrow();
        assertThat(tips.bytes()).asString().isEqualTo("tips: []");
        assertThat(tips.shown()).isEqualTo(further + "/" + SHIPPED + "/tips.yaml");
    }

    @Test
    void links_are_followed() throws IOException {
        write("kept/baking/decks/bread.md", "bread");
        Files.createDirectory(further.resolve("linked"));
        Path root = Files.createSymbolicLink(further.resolve("root"), further.resolve("linked"));
        Files.createSymbolicLink(further.resolve("linked/baking"), further.resolve("kept/baking"));
        List<ContentFolder> folders = new ContentFolders(Optional.of(root)).all();
        assertThat(folders).extracting(ContentFolder::id).contains("baking");
    }

    @Test
    void a_mistake_in_the_further_folder_stops_the_start() throws IOException {
        write("baking/certification.yaml", "title: Baking\n");
        assertThatThrownBy(() -> new Catalog(new ContentFolders(Optional.of(further)), SHIPPED))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(further + "/baking/certification.yaml:1: the file lacks `editions`: add it");
    }

    @Test
    void a_mistake_while_it_runs_changes_nothing() throws IOException {
        var catalog = new Catalog(new ContentFolders(Optional.of(further)), SHIPPED);
        write(SHIPPED + "/tips.yaml", "tips: []");
        assertThatThrownBy(catalog::reload).isInstanceOf(ContentException.class);
        assertThat(catalog.standard().tips()).hasSize(23);
    }

    @Test
    void a_further_folder_that_is_not_there_is_named() {
        var folders = new ContentFolders(Optional.of(further.resolve("missing")));
        assertThatThrownBy(folders::all)
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("missing: is no folder: name one in gongbu.quizzes");
    }

    @Test
    void a_standard_certification_that_is_not_there_is_named() {
        assertThatThrownBy(() -> new Catalog(new ContentFolders(Optional.empty()), "baking"))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("there is no certification `baking`");
    }

    private void write(String name, String content) throws IOException {
        Path file = further.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
