package dev.gongbu.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gongbu.content.Names.Name;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final Set<String> KEYS = Set.of("guide", "now", "since", "also", "source");

    private static final Names SAMPLE = new Names(List.of(
            new Name(
                    "Dataplex",
                    "Knowledge Catalog",
                    null,
                    List.of("Dataplex Catalog"),
                    "https://docs.cloud.google.com/a"),
            new Name(
                    "Cloud Composer",
                    "Managed Airflow",
                    null,
                    List.of("Composer"),
                    "https://docs.cloud.google.com/b")));

    @Test
    void every_entry_has_the_keys_of_the_format() {
        assertThat(Names.tree()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.fieldNames()).toIterable().isSubsetOf(KEYS).contains("guide", "now", "source");
            assertThat(entry.properties())
                    .allSatisfy(pair ->
                            assertThat(texts(pair.getValue())).isNotEmpty().allMatch(text -> !text.isBlank()));
        });
    }

    @Test
    void a_name_is_the_guides_or_another_and_never_both() {
        List<String> guides = Names.SHIPPED.list().stream().map(Name::guide).toList();
        assertThat(guides).doesNotHaveDuplicates();
        assertThat(Names.SHIPPED.list().stream().flatMap(name -> name.others().stream()))
                .doesNotContainAnyElementsOf(guides);
        assertThat(Names.SHIPPED.list().stream().flatMap(name -> name.also().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_name_was_read_on_a_page_of_the_provider() {
        assertThat(Names.SHIPPED.list()).allSatisfy(name -> {
            assertThat(name.source()).matches("https://(docs\\.)?cloud\\.google\\.com/.+");
            assertThat(name.since() == null || name.since().isBefore(YearMonth.of(2027, 1)))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "See Knowledge Catalog., Knowledge Catalog is Dataplex",
        "In Dataplex Catalog it is, Dataplex Catalog is Dataplex",
        "Cloud Composer and Composer, Composer is Cloud Composer",
    })
    void finds_another_name(String text, String found) {
        assertThat(SAMPLE.others(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dataplex",
                "Cloud Composer",
                "Grant Dataplex Catalog Viewer",
                "Composer Administrator",
                "the composer",
                "Composers"
            })
    void leaves_the_guides_names_and_titles_of_roles(String text) {
        assertThat(SAMPLE.others(text)).isEmpty();
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asText).toList() : List.of(node.asText());
    }
}
