package dev.gongbu.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadingEaseTest {

    @Test
    void short_words_in_short_sentences_read_easily() {
        assertThat(ReadingEase.of("The cat sat on the mat.")).isCloseTo(116.145, within(0.001)); // 6 words, 6 syllables
        assertThat(ReadingEase.of("The cat sat. It sat on the mat!")).isCloseTo(118.175, within(0.001));
    }

    @Test
    void long_words_in_a_long_sentence_read_badly() {
        assertThat(ReadingEase.of("Organizational considerations regarding infrastructural interoperability necessitate"
                        + " comprehensive documentation of responsibilities."))
                .isNegative();
    }
}
