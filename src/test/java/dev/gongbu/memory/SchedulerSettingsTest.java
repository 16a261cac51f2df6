package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulerSettingsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void the_defaults_are_90_percent_and_steps_of_1_and_10_minutes() {
        SchedulerSettings settings = SchedulerSettings.DEFAULT;
        assertThat(settings.desiredRetention()).isEqualTo(0.90);
        assertThat(settings.learningSteps()).containsExactly(MINUTE, Duration.ofMinutes(10));
        assertThat(settings.relearningSteps()).containsExactly(Duration.ofMinutes(10));
        assertThat(settings.maximumIntervalDays()).isEqualTo(36500);
        assertThat(new Scheduler(settings).settings()).isSameAs(settings);
    }

    @Test
    void retention_is_from_70_to_97_percent() {
        assertThat(SchedulerSettings.DEFAULT.withRetention(0.70).desiredRetention())
                .isEqualTo(0.70);
        assertThat(SchedulerSettings.DEFAULT.withRetention(0.97).desiredRetention())
                .isEqualTo(0.97);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6999, 0.9701, Double.NaN})
    void another_retention_is_refused(double retention) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchedulerSettings.DEFAULT.withRetention(retention))
                .withMessageContaining("retention");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 36501})
    void another_longest_interval_is_refused(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(List.of(), List.of(), days))
                .withMessageContaining("36500");
    }

    @Test
    void the_longest_interval_may_be_a_day() {
        assertThat(with(List.of(), List.of(), 1).maximumIntervalDays()).isEqualTo(1);
    }

    @Test
    void steps_are_positive_and_in_order() {
        for (List<Duration> wrong :
                List.of(List.of(Duration.ZERO), List.of(MINUTE.negated()), List.of(MINUTE.multipliedBy(2), MINUTE))) {
            assertThatIllegalArgumentException().isThrownBy(() -> with(wrong, List.of(), 100));
            assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(), wrong, 100));
        }
        assertThat(with(List.of(MINUTE, MINUTE), List.of(), 100).learningSteps())
                .hasSize(2);
    }

    @Test
    void steps_that_change_later_do_not_change_the_settings() {
        var steps = new ArrayList<>(List.of(MINUTE));
        SchedulerSettings settings = with(steps, steps, 100);
        steps.clear();
        assertThat(settings.learningSteps()).containsExactly(MINUTE);
        assertThat(settings.relearningSteps()).containsExactly(MINUTE);
    }

    private static SchedulerSettings with(List<Duration> learning, List<Duration> relearning, int maximum) {
        return new SchedulerSettings(Weights.DEFAULT, 0.90, learning, relearning, maximum);
    }
}
