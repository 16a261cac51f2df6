package dev.gongbu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AssetGraphTest {

    /** page → outbox → store; page → say; other → say; a style sheet and an icon beside them. */
    private static final Map<String, String> FILES = Map.of(
            "page.js", "import { open } from './outbox.js';\nimport \"./say.js\";\nopen();",
            "outbox.js", "export { open } from './store.js';",
            "store.js", "export const open = () => 'no ./file.js';",
            "other.js", "const later = () => import('./say.js');",
            "say.js", "export const say = 1;",
            "look.css", ".a { background: url(\"./icon.svg\") }",
            "icon.svg", "<svg/>");

    @Test
    void every_name_has_a_fingerprint_and_scripts_import_each_other_by_it() {
        AssetGraph graph = AssetGraph.of(bytes(FILES));
        assertThat(graph.addresses())
                .hasSameSizeAs(FILES.keySet())
                .allMatch(address -> address.matches("/assets/[a-z]+\\.[0-9a-f]{10}\\.(js|css|svg)"));
        assertThat(text(graph, "page.js"))
                .isEqualTo("import { open } from './%s';\nimport \"./%s\";\nopen();"
                        .formatted(file(graph, "outbox.js"), file(graph, "say.js")));
        assertThat(text(graph, "other.js")).contains("import('./" + file(graph, "say.js") + "')");
        assertThat(text(graph, "look.css")).contains("url(\"./" + file(graph, "icon.svg") + "\")");
        assertThat(text(graph, "store.js")).isEqualTo(FILES.get("store.js"));
    }

    @Test
    void a_change_changes_the_names_of_a_file_and_of_all_that_import_it_and_no_other() {
        assertThat(changedWith("store.js")).containsExactly("outbox.js", "page.js", "store.js");
        assertThat(changedWith("say.js")).containsExactly("other.js", "page.js", "say.js");
        assertThat(changedWith("page.js")).containsExactly("page.js");
        assertThat(changedWith("icon.svg")).containsExactly("icon.svg", "look.css");
        assertThat(changedWith("look.css")).containsExactly("look.css");
    }

    @Test
    void what_a_module_needs_is_known_from_its_imports() {
        AssetGraph graph = AssetGraph.of(bytes(FILES));
        assertThat(graph.imports("page.js"))
                .containsExactly(
                        graph.asset("outbox.js").address(),
                        graph.asset("store.js").address(),
                        graph.asset("say.js").address());
        assertThat(graph.imports("say.js")).isEmpty();
        assertThat(graph.imports("look.css")).isEmpty();
    }

    @Test
    void only_the_names_of_this_build_are_served() {
        AssetGraph graph = AssetGraph.of(bytes(FILES));
        String now = file(graph, "say.js");
        assertThat(graph.served(now)).get().extracting(Asset::type).isEqualTo("text/javascript; charset=utf-8");
        assertThat(graph.served("say.js")).isEmpty();
        assertThat(graph.served("say.0123456789.js")).isEmpty();
    }

    @Test
    void what_is_not_there_and_modules_that_need_each_other_are_named() {
        assertThatThrownBy(() -> AssetGraph.of(bytes(Map.of("a.js", "import './b.js'"))))
                .hasMessage("a.js names b.js, which is not among the assets");
        assertThatThrownBy(() -> AssetGraph.of(bytes(Map.of("a.js", "import './b.js'", "b.js", "import './a.js'"))))
                .hasMessageContaining("need each other");
        assertThatThrownBy(() -> AssetGraph.of(bytes(FILES)).asset("none.js")).hasMessage("no asset none.js");
    }

    private static Set<String> changedWith(String name) {
        AssetGraph before = AssetGraph.of(bytes(FILES));
        Map<String, String> files = new HashMap<>(FILES);
        files.merge(name, "\n", String::concat);
        AssetGraph after = AssetGraph.of(bytes(files));
        Set<String> changed = new TreeSet<>();
        for (String each : FILES.keySet()) {
            if (!before.asset(each).address().equals(after.asset(each).address())) {
                changed.add(each);
            }
        }
        return changed;
    }

    private static String file(AssetGraph graph, String name) {
        return graph.asset(name).address().substring("/assets/".length());
    }

    private static String text(AssetGraph graph, String name) {
        return new String(graph.asset(name).content(), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> bytes(Map<String, String> files) {
        Map<String, byte[]> bytes = new HashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}
