package dev.gongbu.deck.format.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "titel, title, title",
        "tag, tags, tags",
        "tagss, tags, tags",
        "tbgs, tags, tags",
        "ab, cd, ''",
        "a, b, b",
        "sec, sections, ''",
        "certificatoin, certification, certification",
        "sectionsabc, sections, sections",
        "sectionsabcd, sections, ''",
        "teh, the|ten, the",
        "teh, ten|the, ten",
        "tagz, tagx|tagy, tagx",
        "tags, tagx|tags, tags",
        "4.2/1.1, v4.2/1.2|v4.2/1.1, v4.2/1.1",
        "v4.2/2.3, v4.2/2.2|v4.2/2, v4.2/2.2",
        "v4.2/9.9, v4.2/1.1|v4.2/2.9x, ''"
    })
    void the_nearest_word_is_suggested_the_first_of_several_and_none_that_is_far(
            String word, String known, String expected) {
        assertThat(Suggestion.near(word, List.of(known.split("\\|")))).isEqualTo(expected);
    }
}
