package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The raw model against numbers of another implementation: {@code -Dgongbu.vectors=<file>} names another file of the same
 * form. Default parameters, retention 0.9, longest interval 36500, neither steps nor fuzz.
 */
class FsrsVectorsTest {

    private static final String COLUMNS = "sequence,review,elapsed_days,rating,stability_days,difficulty,interval_days";
    private static final double RELATIVE = 1e-6;

    private final Fsrs fsrs = new Fsrs(Weights.DEFAULT);

    @Test
    void stability_difficulty_and_interval_of_every_review_agree() throws IOException {
        List<String> lines = lines();
        assertThat(lines.get(0)).isEqualTo(COLUMNS);
        assertThat(lines).as("a header and reviews").hasSizeGreaterThan(1);

        double stability = Double.NaN;
        double difficulty = Double.NaN;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            Rating rating = Rating.ofGrade(Integer.parseInt(cells[3]));
            if (cells[1].equals("0")) {
                stability = fsrs.initialStability(rating);
                difficulty = fsrs.initialDifficulty(rating);
            } else {
                stability = fsrs.nextStability(difficulty, stability, Long.parseLong(cells[2]), rating);
                difficulty = fsrs.nextDifficulty(difficulty, rating);
            }
            assertThat(stability)
                    .as("stability, %s", line)
                    .isCloseTo(Double.parseDouble(cells[4]), withinPercentage(RELATIVE * 100));
            assertThat(difficulty)
                    .as("difficulty, %s", line)
                    .isCloseTo(Double.parseDouble(cells[5]), withinPercentage(RELATIVE * 100));
            assertThat(fsrs.wholeDays(0.9, stability, 36500))
                    .as("interval, %s", line)
                    .isEqualTo(Integer.parseInt(cells[6]));
        }
    }

    private static List<String> lines() throws IOException {
        String other = System.getProperty("gongbu.vectors", "");
        if (!other.isBlank()) {
            return Files.readAllLines(Path.of(other));
        }
        try (InputStream copy = FsrsVectorsTest.class.getResourceAsStream("/vectors/fsrs6.csv")) {
            return new String(Objects.requireNonNull(copy).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
