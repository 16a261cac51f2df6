package dev.gongbu.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Puts the waits of the four ratings in order and under their limit, asked from Again up to Easy. A wait of a day or more
 * counts in whole days. After Hard and Good the next better one is at least a day longer, unless the limit forbids it;
 * after a step the next one in whole days is due on a study day that begins after the step's end.
 */
final class IntervalOrder {

    private final StudyTime now;
    private final int limitDays;
    private long leastDays = 1;

    IntervalOrder(StudyTime now, int limitDays) {
        this.now = now;
        this.limitDays = limitDays;
    }

    static boolean isWholeDays(Duration wait) {
        return wait.toDays() > 0;
    }

    /** The wait that this rating gets in the end. */
    Duration next(Rating rating, Duration wait) {
        if (isWholeDays(wait)) {
            return days(rating, wait.toDays());
        }
        leastDays = daysTouched(now.at().plus(wait));
        return wait;
    }

    private Duration days(Rating rating, long days) {
        long ordered = Math.min(limitDays, Math.max(leastDays, days));
        leastDays = rating == Rating.AGAIN ? ordered : ordered + 1;
        return Duration.ofDays(ordered);
    }

    /** 1 for a step that ends on the study day of the answer, one more for each later one. */
    private long daysTouched(Instant end) {
        LocalDate today = StudyDay.of(now.at(), now.zone());
        return StudyDay.between(today, StudyDay.of(end, now.zone())) + 1;
    }
}
