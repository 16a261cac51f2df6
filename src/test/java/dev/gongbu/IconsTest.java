package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Icons are drawn once, in {@code icons.html}, and named everywhere else; a name that is not drawn shows nothing. */
class IconsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path DRAWN = MAIN.resolve("resources/templates/icons.html");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"i-([a-z]+)\"");
    private static final Pattern NAMED = Pattern.compile("\\{#icon name=[\"']([a-z]+)[\"']");

    @Test
    void every_icon_that_a_template_names_is_drawn() throws IOException {
        Set<String> named = files(MAIN.resolve("resources/templates"), ".html").stream()
                .flatMap(text -> names(NAMED, text))
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(10);
        assertThat(drawn()).containsAll(named);
    }

    @Test
    void every_icon_that_is_drawn_is_named_somewhere() throws IOException {
        String all = String.join("\n", files(MAIN, ".html", ".js", ".java"));

        assertThat(drawn()).allSatisfy(icon -> assertThat(all).containsPattern("[\"']" + icon + "[\"']"));
    }

    private static Set<String> drawn() throws IOException {
        return names(SYMBOL, Files.readString(DRAWN)).collect(Collectors.toSet());
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static List<String> files(Path folder, String... ends) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(DRAWN)
                            && Stream.of(ends).anyMatch(end -> file.toString().endsWith(end)))
                    .map(IconsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
