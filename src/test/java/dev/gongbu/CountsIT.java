package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Says how many tests of each kind ran on which database; a kind that did not run at all fails the build. */
class CountsIT {

    private static final Path REPORTS = Path.of(System.getProperty("gongbu.target", "target"), "surefire-reports");
    private static final Pattern SUITE = Pattern.compile(
            "<testsuite [^>]*\\bname=\"[\\w.]*?(Database|Http|Browser|)(?:Test|Properties)\"[^>]*\\btests=\"(\\d+)\"");

    @Test
    void every_kind_of_test_ran() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        count(counts, REPORTS, "");
        count(counts, REPORTS.resolve("h2"), " on H2");
        count(counts, REPORTS.resolve("postgresql"), " on PostgreSQL");
        counts.forEach((kind, tests) -> System.out.printf("%6d %s%n", tests, kind));
        assertThat(counts.keySet())
                .contains(
                        "unit",
                        "property",
                        "database on H2",
                        "database on PostgreSQL",
                        "HTTP on H2",
                        "HTTP on PostgreSQL",
                        "browser on H2",
                        "browser on PostgreSQL");
    }

    private static void count(Map<String, Integer> counts, Path folder, String where) throws IOException {
        try (DirectoryStream<Path> reports = Files.newDirectoryStream(folder, "TEST-*.xml")) {
            for (Path report : reports) {
                Matcher suite = SUITE.matcher(Files.readString(report));
                if (suite.find()) {
                    String kind = kind(report.getFileName().toString(), suite.group(1)) + where;
                    counts.merge(kind, Integer.parseInt(suite.group(2)), Integer::sum);
                }
            }
        }
    }

    private static String kind(String file, String ending) {
        return switch (ending) {
            case "Database" -> "database";
            case "Http" -> "HTTP";
            case "Browser" -> "browser";
            default -> file.endsWith("Properties.xml") ? "property" : "unit";
        };
    }
}
