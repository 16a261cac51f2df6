package dev.gongbu.catalog.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gongbu.catalog.Certification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mistake is named with its file, its line and what to write instead. */
class ContentMistakesTest {

    private static final CertificationReader READER = new CertificationReader();

    private static final String CERTIFICATION = """
            title: Baking
            provider: The Guild
            current: "2"
            asOf: "2026-09"
            editions:
              - id: "1"
                title: Old
                validFrom: 2019-01-01
                validTo: 2020-12-31
                sections:
                  - code: "1"
                    title: { en: Bread, ko: 빵 }
                    weight: 60
                    objectives:
                      - code: "1.1"
                        title: { en: Rye, ko: 호밀 }
                        considerations: [{ en: Sour dough, ko: 사워도우 }]
                  - code: "2"
                    title: { en: Cake, ko: 케이크 }
                    weight: 40
                    objectives:
                      - code: "2.1"
                        title: { en: Icing, ko: 아이싱 }
                        considerations: [{ en: Sugar, ko: 설탕 }]
              - id: "2"
                title: New
                sections:
                  - code: "1"
                    title: { en: Bread, ko: 빵 }
                    objectives:
                      - code: "1.1"
                        title: { en: Wheat, ko: 밀 }
                        considerations: [{ en: Yeast, ko: 효모 }]
            crosswalks:
              - from: "1"
                to: "2"
                moves:
                  - code: "1.1"
                    to: ["1.1"]
                  - code: "2.1"
                    to: []
                grown: ["1.1"]
            facts:
              - id: time
                title: { en: Time, ko: 시간 }
                then: { en: An hour, ko: 한 시간 }
                now: { en: Two hours, ko: 두 시간 }
            """;

    private static final String COURSES = """
            talk:
              - id: ovens
                kind: course
                title: Ovens
                provider: The Guild
                sections: ["1/1.1", 2/1]
                exists: false
                replacedBy: [stoves]
            extras:
              - id: stoves
                kind: book
                title: Stoves
                provider: The Guild
                partOf: ovens
                exists: true
            """;

    private static final String TIPS = """
            tips:
              - id: early
                title: { en: Rise early, ko: 일찍 일어나기 }
                kind: method
                from: talk
                validity: evergreen
                detail: { en: Bakers do., ko: 제빵사는 그래요. }
                sections: [1/2]
                courses: [ovens]
                links:
                  - { address: example.org, dead: true }
            """;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                // YAML
                mistake("certification", "provider: The Guild", "provider: The: Guild", 2, "is no YAML here"),
                mistake("certification", "current: \"2\"", "current: \"2", 4, "is no YAML here"),
                mistake("tips", "    kind: method", "\tkind: method", 4, "check indentation"),
                mistake("certification", "provider: The Guild", "title: The Guild", 2, "key `title` twice: remove one"),
                mistake("tips", "    kind: method", "    [a]: method", 4, "write a word"),
                mistake("tips", "kind: method", "kind: &loop [*loop]", 4, "refers to itself"),
                // schema
                mistake("certification", "provider: The Guild\n", "", 1, "lacks `provider`: add it"),
                mistake("certification", "    title: Old\n", "", 6, "`editions.0` lacks `title`"),
                mistake("certification", "provider: The", "providre: The", 2, "unknown key `providre`"),
                mistake("certification", "{ en: Rye, ko: 호밀 }", "{ en: Rye }", 16, "lacks `ko`: add it"),
                mistake("certification", "ko: 호밀", "ko: rye", 16, "in Korean"),
                mistake("certification", "ko: 호밀", "ko: ", 16, "is empty: write a text"),
                mistake("certification", "code: \"1.1\"", "code: 1.1", 15, "in quotes: \"1.1\""),
                mistake("certification", "id: \"1\"", "id: 1", 6, "in quotes: \"1\""),
                mistake("certification", "weight: 60", "weight: sixty", 13, "write a whole number"),
                mistake("certification", "weight: 60", "weight: 5e9", 13, "write a whole number"),
                mistake("certification", "weight: 60", "weight: 160", 13, "whole per cent"),
                mistake("certification", "2019-01-01", "1 January 2019", 8, "a day: 2019-03-29"),
                mistake("certification", "2019-01-01", "2019-02-30", 8, "a day: 2019-03-29"),
                mistake("certification", "asOf: \"2026-09\"", "asOf: September", 4, "a month: 2026-09"),
                mistake("certification", "asOf: \"2026-09\"", "asOf: \"2026-13\"", 4, "a month: 2026-09"),
                mistake("certification", "[{ en: Sour dough, ko: 사워도우 }]", "[]", 17, "write at least one"),
                mistake(
                        "courses",
                        "kind: book",
                        "kind: scroll",
                        11,
                        "write one of specialization, professional-certificate, course"),
                mistake("courses", "exists: true", "exists: perhaps", 15, "write true or false"),
                mistake("courses", "[\"1/1.1\", 2/1]", "[1.1]", 6, "v4.2/2"),
                mistake("tips", "kind: method", "kind: motif", 4, "write one of motive, method"),
                mistake("tips", "id: early", "id: Early Bird", 2, "small letters"),
                mistake("tips", "dead: true", "dead: maybe", 11, "write true or false"),
                mistake("tips", TIPS, "- a list", 1, "the file is a list: write a map"),
                mistake("tips", TIPS, "", 1, "is empty"),
                // names that must exist, and numbers that must add up
                mistake("certification", "current: \"2\"", "current: \"3\"", 3, "write one of 1, 2"),
                mistake("certification", "weight: 40", "weight: 30", 10, "sum to 90"),
                mistake("certification", "        weight: 40\n", "", 10, "give every section one"),
                mistake("certification", "id: \"2\"", "id: \"1\"", 25, "`1` is there twice"),
                mistake(
                        "certification",
                        "code: \"2.1\"\n            title",
                        "code: \"1.1\"\n            title",
                        22,
                        "twice"),
                mistake(
                        "certification",
                        "code: \"2.1\"\n            title",
                        "code: \"3.1\"\n            title",
                        22,
                        "begin it with 2."),
                mistake("certification", "validTo: 2020", "validTo: 2018", 9, "is before validFrom"),
                mistake("certification", "to: \"2\"", "to: \"5\"", 36, "no edition `5`: write one of 1, 2"),
                mistake(
                        "certification",
                        "code: \"2.1\"\n        to",
                        "code: \"2.9\"\n        to",
                        40,
                        "write one of 1, 1.1, 2, 2.1"),
                mistake("certification", "to: []", "to: [\"7.1\"]", 41, "`2` has no `7.1`"),
                mistake("certification", "grown: [\"1.1\"]", "grown: [\"1.3\"]", 42, "`2` has no `1.3`"),
                mistake("certification", "grown: [\"1.1\"]", "added: [\"1.3\"]", 42, "`2` has no `1.3`"),
                mistake(
                        "certification",
                        "grown: [\"1.1\"]",
                        "added: [\"1.1\"]",
                        42,
                        "as 1.1 went there: write it under `grown`"),
                mistake(
                        "certification",
                        "to: [\"1.1\"]",
                        "to: []",
                        42,
                        "nothing went to `1.1`: write it under `added`"),
                mistake("courses", "2/1]", "2/4]", 6, "`2` has no `4`: write one of 1, 1.1"),
                mistake("courses", "2/1]", "3/1]", 6, "no edition `3`"),
                mistake("courses", "[stoves]", "[grills]", 8, "no course `grills`"),
                mistake("courses", "partOf: ovens", "partOf: grills", 14, "no course `grills`"),
                mistake("courses", "id: stoves", "id: ovens", 10, "`ovens` is there twice"),
                mistake("tips", "[1/2]", "[1/3]", 8, "`1` has no `3`"),
                mistake("tips", "[ovens]", "[fires]", 9, "no course `fires`"));
    }

    @ParameterizedTest(name = "{0}.yaml: {2}")
    @MethodSource("mistakes")
    void a_mistake_is_named(String file, String right, String wrong, int line, String remedy) {
        String broken = text(file).replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        assertThat(broken).as("the snippet to break is in the file").isNotEqualTo(text(file));
        assertThatThrownBy(() -> READER.read(folder(file, broken)))
                .hasMessageContaining("quizzes/baking/" + file + ".yaml:" + line + ": ")
                .asInstanceOf(InstanceOfAssertFactories.type(ContentException.class))
                .satisfies(e -> assertThat(e.problems()).anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo("quizzes/baking/" + file + ".yaml");
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.message()).contains(remedy);
                }));
    }

    @Test
    void the_unbroken_files_are_read() {
        Certification baking = READER.read(folder("", "")).orElseThrow();
        assertThat(baking.id()).isEqualTo("baking");
        assertThat(baking.courses().find("stoves").orElseThrow().partOf()).isEqualTo("ovens");
        assertThat(baking.tips()).hasSize(1);
    }

    @Test
    void courses_and_tips_may_be_missing() {
        var alone = new ContentFolder("baking", List.of(file("certification", CERTIFICATION)));
        Certification baking = READER.read(alone).orElseThrow();
        assertThat(baking.courses().all()).isEmpty();
        assertThat(baking.tips()).isEmpty();
    }

    @Test
    void a_folder_of_decks_alone_is_no_certification() {
        assertThat(READER.read(new ContentFolder("baking", List.of()))).isEmpty();
    }

    @Test
    void mistakes_in_several_files_are_named_together() {
        var folder = new ContentFolder(
                "baking",
                List.of(
                        file("certification", CERTIFICATION.replace("provider", "providre")),
                        file("courses", COURSES),
                        file("tips", TIPS.replace("method", "motif"))));
        assertThatThrownBy(() -> READER.read(folder))
                .hasMessageContaining("certification.yaml:1: ")
                .hasMessageContaining("certification.yaml:2: ")
                .hasMessageContaining("tips.yaml:4: ");
    }

    @Test
    void a_file_in_another_encoding_is_named() {
        byte[] latin = "title: B\u00e4ckerei".getBytes(StandardCharsets.ISO_8859_1);
        var folder = new ContentFolder(
                "baking", List.of(new ContentFile("certification.yaml", "quizzes/baking/certification.yaml", latin)));
        assertThatThrownBy(() -> READER.read(folder)).hasMessageContaining("certification.yaml: is not UTF-8");
    }

    private static Arguments mistake(String file, String right, String wrong, int line, String remedy) {
        return Arguments.of(file, right, wrong, line, remedy);
    }

    private static String text(String file) {
        return switch (file) {
            case "certification" -> CERTIFICATION;
            case "courses" -> COURSES;
            default -> TIPS;
        };
    }

    private static ContentFolder folder(String broken, String content) {
        List<ContentFile> files = new ArrayList<>();
        for (String name : List.of("certification", "courses", "tips")) {
            files.add(file(name, name.equals(broken) ? content : text(name)));
        }
        return new ContentFolder("baking", files);
    }

    private static ContentFile file(String name, String content) {
        return new ContentFile(
                name + ".yaml", "quizzes/baking/" + name + ".yaml", content.getBytes(StandardCharsets.UTF_8));
    }
}
