package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class StudyDayProperties {

    @Property
    void summer_time_does_not_change_the_study_day_of_a_wall_clock_time(
            @ForAll("wallClocks") LocalDateTime wallClock, @ForAll("zones") ZoneId zone) {
        Assume.that(!zone.getRules().getValidOffsets(wallClock).isEmpty());

        assertThat(StudyDay.of(wallClock.atZone(zone).toInstant(), zone))
                .isEqualTo(StudyDay.of(wallClock.toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    @Property
    void a_study_day_starts_with_its_first_instant(
            @ForAll @IntRange(min = 0, max = 30_000) int days, @ForAll("zones") ZoneId zone) {
        LocalDate day = LocalDate.parse("1970-01-01").plusDays(days);
        Instant start = StudyDay.start(day, zone);

        assertThat(StudyDay.of(start, zone)).isEqualTo(day);
        assertThat(StudyDay.of(start.minusNanos(1), zone)).isBefore(day);
    }

    @Provide
    Arbitrary<LocalDateTime> wallClocks() {
        return Generated.wallClocks();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Seoul",
                        "America/New_York",
                        "Europe/Helsinki",
                        "Australia/Lord_Howe",
                        "Antarctica/Troll",
                        "Africa/Cairo",
                        "Pacific/Apia",
                        "America/Sao_Paulo")
                .map(ZoneId::of);
    }
}
