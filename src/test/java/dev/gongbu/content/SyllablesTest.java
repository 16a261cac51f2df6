package dev.gongbu.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @DisplayName("Syllables are counted by the spelling")
    @CsvSource({
        "the,1",
        "name,1",
        "names,1",
        "named,1",
        "used,1",
        "files,1",
        "queue,1",
        "rows,1",
        "why,1",
        "table,2",
        "tables,2",
        "places,2",
        "started,2",
        "needed,2",
        "query,2",
        "caches,2",
        "water,2",
        "enabled,3",
        "queries,2",
        "services,3",
        "company,3",
        "dead-letter,3",
        "pub/sub,2",
        "Don't,1",
        "2026,1"
    })
    void counts(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @DisplayName("The name of a product counts two syllables")
    @CsvSource({"BigQuery", "AlloyDB", "Kubernetes", "PostgreSQL", "Memorystore"})
    void product(String name) {
        assertThat(Syllables.in(name)).isEqualTo(2);
    }
}
