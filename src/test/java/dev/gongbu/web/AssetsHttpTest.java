package dev.gongbu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages refer to is named by what is in it, and is asked for once. */
@QuarkusTest
class AssetsHttpTest {

    private static final String FINGERPRINT = "/assets/[a-z-]+\\.[0-9a-f]{10}\\.(js|css|svg)";
    private static final String VERSION = "/webjars/[^/]+/\\d+\\.\\d+\\.\\d+/.*";
    private static final Pattern NAMED = Pattern.compile("[\"'](\\./[^\"'/]+|/webjars/[^\"']+)[\"']");

    @Inject
    Assets assets;

    @Test
    void every_asset_of_the_build_can_be_had() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/META-INF/resources/assets"))) {
            assertThat(assets.all())
                    .containsAll(
                            files.map(file -> assets.address(file.getFileName().toString()))
                                    .toList());
        }
        assets.all().forEach(address -> follow(address, new LinkedHashSet<>()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/study", "/practice", "/decks", "/settings", "/api", "/about"})
    void everything_that_a_page_loads_is_immutable_and_named_by_its_content_or_version(String path) {
        Set<String> loaded = new LinkedHashSet<>();
        for (String address : addresses(page(path))) {
            follow(address, loaded);
        }
        assertThat(loaded)
                .hasSizeGreaterThan(4)
                .allMatch(address -> address.matches(FINGERPRINT) || address.matches(VERSION));
    }

    @Test
    void all_modules_of_a_page_are_named_in_its_head() {
        Document page = page("/study");
        Set<String> needed = new LinkedHashSet<>();
        for (String script : page.select("script[type=module]").eachAttr("src")) {
            follow(script, needed);
        }
        needed.removeIf(address -> !address.startsWith("/assets/"));
        assertThat(needed).hasSizeGreaterThan(10);
        List<String> preloaded = page.select("head link[rel=modulepreload]").eachAttr("href");
        assertThat(preloaded).doesNotHaveDuplicates();
        assertThat(Stream.concat(preloaded.stream(), page.select("head script[type=module]").eachAttr("src").stream())
                        .toList())
                .containsAll(needed);
    }

    @Test
    void a_name_without_the_fingerprint_of_today_is_not_there() {
        for (String path : List.of("/assets/study.js", "/assets/study.0123456789.js", "/assets/none.css", "/assets/")) {
            Learner.nobody().get(path).then().statusCode(404).header("Cache-Control", equalTo("no-store"));
        }
    }

    @Test
    void text_is_sent_compressed_to_whom_can_read_it_so() {
        String style = page("/").select("link[rel=stylesheet]").attr("href");
        Learner.nobody()
                .header("Accept-Encoding", "gzip")
                .get(style)
                .then()
                .header("Content-Encoding", equalTo("gzip"))
                .header("Content-Type", equalTo("text/css; charset=utf-8"));
        Learner.nobody()
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .get(style)
                .then()
                .header("Content-Encoding", nullValue());
        Learner.nobody().head(style).then().statusCode(200).header("Content-Type", startsWith("text/css"));
    }

    @Test
    void nothing_else_lies_where_files_are_served_as_immutable() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/META-INF/resources"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("assets");
        }
    }

    private static Document page(String path) {
        return Jsoup.parse(Learner.guest().browser().get(path).asString());
    }

    private static List<String> addresses(Document page) {
        return Stream.concat(
                        page.select("script[src]").eachAttr("src").stream(),
                        page.select("link[href]").eachAttr("href").stream())
                .toList();
    }

    /** Fetches this and all that it names in its turn. */
    private static void follow(String address, Set<String> loaded) {
        if (!loaded.add(address)) {
            return;
        }
        Response response = Learner.nobody().get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        assertThat(response.header("Cache-Control")).as(address).contains("public", "immutable", "max-age=31536000");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        if (address.matches(FINGERPRINT)) {
            NAMED.matcher(response.asString())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .filter(name -> !name.endsWith("/"))
                    .forEach(name -> follow(name.startsWith("./") ? "/assets/" + name.substring(2) : name, loaded));
        }
    }
}
