package dev.gongbu.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gongbu.catalog.reading.ContentFile;
import dev.gongbu.catalog.reading.ContentFolders;
import dev.gongbu.catalog.reading.YamlFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files that ship say, held against what is known of the exam and the talk. */
class ShippedCatalogTest {

    private static final String ID = "gcp-professional-data-engineer";
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    private static final ContentFolders FOLDERS = new ContentFolders(Optional.empty());
    private static final Catalog CATALOG = new Catalog(FOLDERS, ID);
    private static final Certification PDE = CATALOG.standard();

    @Test
    void there_are_three_editions_and_one_is_current() {
        assertThat(PDE.editions()).extracting(Edition::id).containsExactly("2017", "2019", "v4.2");
        assertThat(PDE.editions()).extracting(Edition::retired).containsExactly(true, true, false);
        assertThat(PDE.currentEdition().id()).isEqualTo("v4.2");
        assertThat(edition("2017").validTo()).isEqualTo(LocalDate.of(2019, 3, 28));
        assertThat(edition("2019").validFrom()).isEqualTo(LocalDate.of(2019, 3, 29));
    }

    @Test
    void the_outlines_have_their_sections_and_objectives() {
        assertThat(edition("2017").sections()).hasSize(7);
        assertThat(edition("2019").sections()).hasSize(4);
        assertThat(edition("v4.2").sections()).hasSize(5);
        assertThat(edition("2019").objectives()).hasSize(15);
        assertThat(edition("v4.2").objectives()).hasSize(19);
        assertThat(edition("v4.2").objectives().stream()
                        .mapToInt(objective -> objective.considerations().size())
                        .sum())
                .isEqualTo(67);
    }

    @Test
    void only_the_current_edition_has_published_weights() {
        assertThat(edition("v4.2").sections()).extracting(Section::weight).containsExactly(22, 25, 20, 15, 18);
        assertThat(edition("2019").sections()).extracting(Section::weight).containsOnlyNulls();
        assertThat(edition("2019").weighted()).isFalse();
    }

    @Test
    void the_talk_names_the_sections_of_2019() {
        assertThat(edition("2019").sections())
                .extracting(section -> section.title().in(Locale.KOREAN))
                .containsExactly("데이터 처리 시스템 디자인", "데이터 처리 시스템 구축 및 운영", "머신러닝 모델 운영", "솔루션 품질 보장(보안, 모니터링)");
    }

    @Test
    void every_objective_of_2019_is_followed_to_today() {
        Crosswalk walk = PDE.crosswalk("2019", "v4.2").orElseThrow();
        assertThat(walk.moves())
                .extracting(Crosswalk.Move::code)
                .containsExactlyElementsOf(edition("2019").objectives().stream()
                        .map(Objective::code)
                        .toList());
        assertThat(walk.successors("1.1")).containsExactly("3.1", "3.2");
        assertThat(walk.origins("4.2")).containsExactly("3.1", "3.2", "3.4");
        assertThat(walk.moves().stream().filter(Crosswalk.Move::dropped))
                .extracting(Crosswalk.Move::code)
                .containsExactly("3.3");
        assertThat(edition("v4.2").objectives())
                .allMatch(objective -> !walk.origins(objective.code()).isEmpty()
                        || walk.added().contains(objective.code()));
        assertThat(walk.added()).containsExactly("4.3");
        assertThat(walk.grown()).containsExactly("3.2", "3.3", "3.4", "5.2");
    }

    @Test
    void no_pass_mark_is_invented() {
        ExamFact mark = PDE.facts().stream()
                .filter(fact -> fact.id().equals("pass-mark"))
                .findFirst()
                .orElseThrow();
        assertThat(mark.then().en()).isEqualTo("Not published");
        assertThat(mark.now().en()).isEqualTo("Not published");
    }

    @Test
    void the_talks_list_has_thirteen_courses_in_its_order() {
        assertThat(PDE.courses().talk()).hasSize(13);
        assertThat(PDE.courses().talk())
                .extracting(Course::kind)
                .containsExactly(
                        CourseKind.SPECIALIZATION,
                        CourseKind.COURSE,
                        CourseKind.COURSE,
                        CourseKind.COURSE,
                        CourseKind.COURSE,
                        CourseKind.COURSE,
                        CourseKind.COURSE,
                        CourseKind.COURSE,
                        CourseKind.QUEST,
                        CourseKind.QUEST,
                        CourseKind.QUEST,
                        CourseKind.QUEST,
                        CourseKind.QUEST);
        assertThat(PDE.courses().talk()).noneMatch(Course::exists);
        assertThat(PDE.courses().talk())
                .allSatisfy(
                        course -> assertThat(Stream.of(course.talk(), course.teaches(), course.cost(), course.now()))
                                .doesNotContainNull());
        assertThat(PDE.courses().talk())
                .allMatch(course -> !course.sectionsOf("2019").isEmpty());
        assertThat(PDE.courses().partsOf(PDE.courses().talk().get(0))).hasSize(5);
    }

    @Test
    void the_path_of_today_has_thirteen_parts() {
        LearningPath path = PDE.courses().path();
        assertThat(path).isNotNull();
        assertThat(path.parts()).hasSize(13).allMatch(Course::exists).allMatch(part -> part.url() != null);
        assertThat(path.parts().stream().skip(1))
                .allMatch(part -> !part.sectionsOf("v4.2").isEmpty());
    }

    @Test
    void a_professional_certificate_is_called_so() {
        assertThat(PDE.courses()
                        .find("coursera-cloud-data-engineer")
                        .orElseThrow()
                        .kind())
                .isEqualTo(CourseKind.PROFESSIONAL_CERTIFICATE);
        assertThat(CourseKind.PROFESSIONAL_CERTIFICATE.code()).isEqualTo("professional-certificate");
    }

    @Test
    void what_is_gone_is_no_link() {
        assertThat(PDE.courses().all().stream().filter(course -> !course.exists()))
                .allMatch(course -> course.url() == null);
    }

    @Test
    void there_are_twenty_three_tips_and_six_are_from_the_speakers_list() {
        assertThat(PDE.tips()).hasSize(23);
        assertThat(PDE.tips().stream().filter(tip -> tip.from() == Tip.Source.LIST))
                .hasSize(6);
        assertThat(PDE.tips().stream().filter(Tip::over)).hasSize(4);
    }

    @Test
    void the_talks_four_short_links_are_dead() {
        assertThat(PDE.tips().stream().flatMap(tip -> tip.links().stream()))
                .extracting(Tip.Link::address)
                .containsExactly("bit.ly/2REhaSB", "bit.ly/2WgYtHg", "bit.ly/2umWmpp", "http://bit.ly/cj-ace");
        assertThat(PDE.tips().stream().flatMap(tip -> tip.links().stream())).allMatch(Tip.Link::dead);
    }

    @Test
    void the_event_has_five_talks_and_one_is_the_source() {
        Origin origin = PDE.origin();
        assertThat(origin).isNotNull();
        assertThat(origin.talks()).extracting(Origin.Talk::speaker).containsExactly("백재연", "이동민", "오지연", "박원근", "박정운");
        assertThat(origin.talks().stream().filter(Origin.Talk::main))
                .extracting(Origin.Talk::number)
                .containsExactly(2);
    }

    @Test
    void sections_are_known_by_their_references() {
        assertThat(CATALOG.known(ID, "v4.2/2")).isTrue();
        assertThat(CATALOG.known(ID, "v4.2/2.2")).isTrue();
        assertThat(CATALOG.known(ID, "2017/7.2")).isTrue();
        assertThat(CATALOG.known(ID, "v4.2/6")).isFalse();
        assertThat(CATALOG.known(ID, "2.2")).isFalse();
        assertThat(CATALOG.known("another", "v4.2/2")).isFalse();
        assertThat(CATALOG.objective(ID, "v4.2", "2.2").orElseThrow().title().in(Locale.ENGLISH))
                .isEqualTo("Building the pipelines");
        assertThat(PDE.title(SectionRef.parse("v4.2/3")).orElseThrow().en()).isEqualTo("Storing the data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"certification", "courses", "tips"})
    void every_text_is_in_both_languages(String name) {
        List<JsonNode> texts = new ArrayList<>();
        collect(file(name).tree(), texts);
        assertThat(texts).hasSizeGreaterThan(20).allSatisfy(text -> {
            assertThat(text.path("en").asText()).isNotBlank();
            assertThat(text.path("en").asText()).doesNotContainPattern(HANGUL);
            assertThat(text.path("ko").asText()).containsPattern(HANGUL);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"certification", "courses", "tips"})
    void every_file_names_its_schema_for_editors(String name) {
        String text = new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text.lines().findFirst().orElseThrow())
                .isEqualTo("# yaml-language-server: $schema=../schema/" + name + ".schema.json");
    }

    private static void collect(JsonNode node, List<JsonNode> texts) {
        if (node.has("en") || node.has("ko")) {
            texts.add(node);
        }
        node.forEach(child -> collect(child, texts));
    }

    private static Edition edition(String id) {
        return PDE.edition(id).orElseThrow();
    }

    private static YamlFile file(String name) {
        return YamlFile.read(content(name));
    }

    private static byte[] bytes(String name) {
        return content(name).bytes();
    }

    private static ContentFile content(String name) {
        return FOLDERS.all().stream()
                .filter(folder -> folder.id().equals(ID))
                .findFirst()
                .flatMap(folder -> folder.file(name + ".yaml"))
                .orElseThrow();
    }
}
