package dev.gongbu.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;

/**
 * A learner's day, which begins at 04:00 on the clock on the wall, so that a late session belongs to the day before.
 * Days are counted as dates, never as multiples of 24 hours: summer time changes nothing.
 */
public final class StudyDay {

    private static final int FIRST_HOUR = 4;

    private StudyDay() {}

    /**
     * The study day of an instant: the date of its wall-clock time in this zone, less four hours.
     *
     * @throws java.time.DateTimeException if the instant is a thousand million years away
     */
    public static LocalDate of(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone).minusHours(FIRST_HOUR).toLocalDate();
    }

    /**
     * The first instant of a study day: 04:00 in this zone. Where clocks skip 04:00 it is the moment after the gap;
     * where 04:00 comes twice, the first.
     */
    public static Instant start(LocalDate day, ZoneId zone) {
        LocalDateTime wall = day.atTime(LocalTime.of(FIRST_HOUR, 0));
        ZoneOffsetTransition transition = zone.getRules().getTransition(wall);
        if (transition != null && transition.isGap()) {
            return transition.getInstant();
        }
        return wall.atZone(zone).toInstant();
    }

    /** The t of the model: whole study days from one to the other, 0 where the second is not the later. */
    public static long between(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
