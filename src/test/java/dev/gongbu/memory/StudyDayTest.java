package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyDayTest {

    @ParameterizedTest
    @CsvSource({
        // Seoul is nine hours ahead
        "Asia/Seoul, 2026-03-09T18:59:59Z, 2026-03-09",
        "Asia/Seoul, 2026-03-09T19:00:00Z, 2026-03-10",
        "Asia/Seoul, 2026-03-10T15:00:00Z, 2026-03-10",
        // New York springs from 02:00 to 03:00 on 8 March 2026: 03:59 and 04:00 in summer time
        "America/New_York, 2026-03-08T07:59:59Z, 2026-03-07",
        "America/New_York, 2026-03-08T08:00:00Z, 2026-03-08",
        // and falls back on 1 November: 03:59 and 04:00 in standard time
        "America/New_York, 2026-11-01T08:59:59Z, 2026-10-31",
        "America/New_York, 2026-11-01T09:00:00Z, 2026-11-01"
    })
    void a_study_day_begins_at_four_on_the_clock_on_the_wall(String zone, Instant at, LocalDate day) {
        assertThat(StudyDay.of(at, ZoneId.of(zone))).isEqualTo(day);
        assertThat(StudyTime.of(at, ZoneId.of(zone))).isEqualTo(new StudyTime(at, day, ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Seoul, 2026-03-10, 2026-03-09T19:00:00Z",
        "America/New_York, 2026-03-08, 2026-03-08T08:00:00Z",
        "America/New_York, 2026-11-01, 2026-11-01T09:00:00Z",
        // Samoa left out 30 December 2011: the gap ends at midnight, ten in the morning in Greenwich
        "Pacific/Apia, 2011-12-30, 2011-12-30T10:00:00Z",
        // Pyongyang went forward from 23:30 to midnight the evening before
        "Asia/Pyongyang, 2018-05-05, 2018-05-04T19:00:00Z"
    })
    void the_start_of_a_study_day(String zone, LocalDate day, Instant start) {
        assertThat(StudyDay.start(day, ZoneId.of(zone))).isEqualTo(start);
    }

    @Test
    void days_between_are_those_of_the_calendar_and_never_negative() {
        LocalDate day = LocalDate.parse("2024-02-28");
        assertThat(StudyDay.between(day, LocalDate.parse("2024-03-01"))).isEqualTo(2);
        assertThat(StudyDay.between(day, day)).isZero();
        assertThat(StudyDay.between(day, day.minusDays(3))).isZero();
    }
}
