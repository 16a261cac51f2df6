package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DueTest {

    @Test
    void a_day_is_reached_at_four_in_the_morning() {
        Due due = new Due.Day(Samples.TODAY);
        assertThat(due.reached(Samples.at("2026-03-10T03:59:59"))).isFalse();
        assertThat(due.reached(Samples.at("2026-03-10T04:00:00"))).isTrue();
        assertThat(due.reached(Samples.at("2026-04-01T12:00:00"))).isTrue();
        assertThat(due.instant(Samples.SEOUL))
                .isEqualTo(Samples.at("2026-03-10T04:00").at());
    }

    @Test
    void an_instant_is_reached_when_it_has_come() {
        StudyTime noon = Samples.at("2026-03-10T12:00");
        Due due = new Due.At(noon.at());
        assertThat(due.reached(Samples.at("2026-03-10T11:59:59"))).isFalse();
        assertThat(due.reached(noon)).isTrue();
        assertThat(due.reached(Samples.at("2026-03-10T12:00:01"))).isTrue();
        assertThat(due.instant(Samples.SEOUL)).isEqualTo(noon.at());
    }
}
