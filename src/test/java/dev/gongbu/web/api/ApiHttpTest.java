package dev.gongbu.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiHttpTest {

    @Inject
    ApiCalls calls;

    @Test
    void the_document_describes_the_api_and_no_pages() {
        Map<String, Object> paths = document().getMap("paths");

        assertThat(paths)
                .isNotEmpty()
                .allSatisfy((path, item) -> assertThat(path).startsWith("/api/v1/"));
        assertThat(document().getString("components.securitySchemes.token.scheme"))
                .isEqualTo("bearer");
    }

    @Test
    void the_page_shows_every_call_of_the_document_with_an_example() {
        Map<String, Map<String, Object>> paths = document().getMap("paths");
        var page =
                Jsoup.parse(given().get("/api").then().statusCode(200).extract().asString());

        var shown = page.select("details summary code").eachText();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(method -> !method.equals("parameters"))
                .forEach(method -> assertThat(shown).contains(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        assertThat(page.select("details pre code").eachText()).anyMatch(text -> text.startsWith("curl"));
    }

    @Test
    void every_call_says_what_it_does_and_what_it_answers() {
        assertThat(calls.read().groups().stream().flatMap(group -> group.calls().stream()))
                .isNotEmpty()
                .allSatisfy(call -> {
                    assertThat(call.summary().split(" ")).hasSizeGreaterThanOrEqualTo(3);
                    assertThat(call.answers())
                            .filteredOn(answer -> answer.status().startsWith("2"))
                            .isNotEmpty()
                            .allSatisfy(answer -> {
                                if (answer.status().equals("204")) {
                                    assertThat(answer.body()).isNull();
                                } else {
                                    assertThat(answer.body()).isNotBlank().doesNotContain("\"any\"");
                                }
                            });
                });
    }

    @Test
    void what_a_call_takes_is_described_and_not_the_tree_it_is_read_into() {
        assertThat(document().getMap("components.schemas")).isNotEmpty().doesNotContainKey("JsonNode");
    }

    @Test
    void every_error_of_every_call_is_a_problem_with_its_fields() {
        JsonPath document = document();
        Map<String, Map<String, Object>> paths = document.getMap("paths");

        paths.forEach((path, item) -> item.keySet().stream()
                .filter(method -> !method.equals("parameters"))
                .forEach(method -> {
                    Map<String, Map<String, Object>> answers =
                            document.getMap("paths.'" + path + "'." + method + ".responses");
                    assertThat(answers).as(method + " " + path).containsKey("default");
                    answers.forEach((status, answer) -> {
                        if (!status.startsWith("2")) {
                            assertThat(answer.toString())
                                    .as(method + " " + path + " " + status)
                                    .contains("application/problem+json", "schemas/Problem");
                        }
                    });
                }));
        assertThat(document.getMap("components.schemas.Problem.properties"))
                .containsOnlyKeys("type", "title", "status", "detail", "errors");
    }

    @Test
    void the_document_describes_nothing_that_no_call_uses() {
        String whole = given().get("/openapi?format=json").then().extract().asString();

        assertThat(document().getMap("components.schemas").keySet())
                .allSatisfy(name -> assertThat(whole).contains("\"#/components/schemas/" + name + "\""));
    }

    @Test
    void words_are_described_as_json_has_them() {
        assertThat(document().getList("components.schemas.Assessment.enum"))
                .isEqualTo(List.of("not-started", "learning", "confident"));
    }

    @Test
    void the_page_speaks_korean_and_holds_nothing_inline() {
        given().header("Accept-Language", "ko")
                .get("/api")
                .then()
                .statusCode(200)
                .body(containsString("OpenAPI 문서"), not(containsString("style=")), not(containsString("onclick")));
    }

    private static JsonPath document() {
        return given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
