package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Colours and sizes are said once, as tokens. */
class TokensTest {

    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources/assets");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b(?=[^{]*[;}])|\\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color-mix|light-dark)\\(|"
                    + ":[^;{}]*\\b(?:white|black|red|green|blue|gray|grey|orange|yellow|navy)\\b");
    private static final Pattern SIZE =
            Pattern.compile("\\b(?:font|font-size|padding(?:-[a-z]+)*|margin(?:-[a-z]+)*|gap)\\s*:(?<lengths>[^;}]*)");
    /** The page's own size, which rem are measured in, and a gap that shrinks on narrow phones. */
    private static final List<String> GEOMETRY = List.of("106.25%", "min(.45rem, 1.2vw)");

    @Test
    void the_style_sheets_name_no_colour_outside_the_tokens() throws IOException {
        assertThat(outsideTheTokens()
                        .flatMap(css -> COLOUR.matcher(css).results().map(MatchResult::group)))
                .isEmpty();
    }

    @Test
    void type_and_space_are_tokens() throws IOException {
        assertThat(outsideTheTokens()
                        .flatMap(css -> SIZE.matcher(css).results())
                        .map(MatchResult::group)
                        .filter(TokensTest::literal))
                .isEmpty();
    }

    private static boolean literal(String rule) {
        String rest = rule.replaceAll("var\\([^)]*\\)", "");
        for (String known : GEOMETRY) {
            rest = rest.replace(known, "");
        }
        return Pattern.compile("\\d(?:rem|px|pt|%|vw|vh)").matcher(rest).find();
    }

    private static Stream<String> outsideTheTokens() throws IOException {
        try (Stream<Path> files = Files.list(ASSETS)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList().stream()
                    .map(TokensTest::read)
                    .map(css -> css.replaceAll("(?s)/\\*.*?\\*/", ""))
                    .map(css -> css.replaceFirst("(?s)@layer tokens \\{.*?\\n\\}\\n", ""));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
