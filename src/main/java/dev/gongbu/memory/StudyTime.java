package dev.gongbu.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The moment of an answer or a forecast, as the schedule sees it.
 *
 * @param at   the instant, from which learning steps are counted
 * @param day  the study day, from which intervals are counted; for a log row the day that it recorded, even if the
 *             learner has moved to another zone since
 * @param zone the learner's zone, which tells where the study day ends
 */
public record StudyTime(Instant at, LocalDate day, ZoneId zone) {

    /** This instant in this zone, on the study day that it belongs to there. */
    public static StudyTime of(Instant at, ZoneId zone) {
        return new StudyTime(at, StudyDay.of(at, zone), zone);
    }
}
