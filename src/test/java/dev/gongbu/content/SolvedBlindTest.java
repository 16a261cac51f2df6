package dev.gongbu.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What readers answered without the key, as REVIEW.md tells it: the figures there are counted from the answers here. */
class SolvedBlindTest {

    private static final List<String[]> ANSWERS = read("src/test/resources/content/solved-blind-2026-11.tsv");

    private static final int KEY = 1;
    private static final int STEMS = 2;
    private static final int OPTIONS = 3;
    private static final int ELIMINATION = 4;

    @Test
    void the_sample_has_150_questions_each_of_a_family_of_its_own() {
        var families = Bank.of(Bank.PROFESSIONAL_DATA_ENGINEER).questions().stream()
                .collect(Collectors.toMap(Bank.Entry::id, entry -> entry.item().family()));
        assertThat(ANSWERS).hasSizeGreaterThanOrEqualTo(150);
        assertThat(ANSWERS.stream().map(answer -> families.get(answer[0])))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void who_saw_stems_and_options_agrees_with_the_key() {
        assertThat(share(STEMS)).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void who_saw_options_alone_guesses_little_better_than_chance() {
        assertThat(share(OPTIONS)).isLessThanOrEqualTo(0.40);
    }

    @Test
    void knowing_the_other_keys_of_a_family_is_not_enough() {
        assertThat(share(ELIMINATION)).isLessThan(0.85);
    }

    private static double share(int column) {
        return (double) ANSWERS.stream()
                        .filter(answer -> answer[column].equals(answer[KEY]))
                        .count()
                / ANSWERS.size();
    }

    private static List<String[]> read(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
