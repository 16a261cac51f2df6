package dev.gongbu.account;

import dev.gongbu.web.Locales;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a learner chooses for themselves.
 *
 * @param language      one of {@link Locales#SUPPORTED}
 * @param zone          decides which day it is
 * @param newPerDay     cards seen for the first time on one day, 0 to {@value #MOST_PER_DAY}
 * @param reviewsPerDay cards that return on one day, 0 to {@value #MOST_PER_DAY}
 * @param retention     the wanted probability of recall when a card returns, {@value #LEAST_RETENTION} to
 *                      {@value #MOST_RETENTION}
 * @param edition       the edition of the syllabus that new cards come from; null follows the current one
 * @param examDate      the day of the learner's exam, in the years {@value #FIRST_EXAM_YEAR} to {@value #LAST_EXAM_YEAR};
 *                      null when it is not known yet
 * @param hideStreaks   true when days in a row are not shown
 */
public record AccountSettings(
        Locale language,
        ZoneId zone,
        int newPerDay,
        int reviewsPerDay,
        double retention,
        @Nullable String edition,
        @Nullable LocalDate examDate,
        boolean hideStreaks) {

    public static final int MOST_PER_DAY = 9999;
    public static final double LEAST_RETENTION = 0.70;
    public static final double MOST_RETENTION = 0.97;
    public static final int FIRST_EXAM_YEAR = 2000;
    public static final int LAST_EXAM_YEAR = 2999;

    /** @throws IllegalArgumentException if a value is outside of its range */
    public AccountSettings {
        if (!Locales.SUPPORTED.contains(language)) {
            throw new IllegalArgumentException("language " + language);
        }
        if (!isPerDay(newPerDay) || !isPerDay(reviewsPerDay)) {
            throw new IllegalArgumentException("per day " + newPerDay + ", " + reviewsPerDay);
        }
        if (!isRetention(retention)) {
            throw new IllegalArgumentException("retention " + retention);
        }
        if (examDate != null && !isExamDate(examDate)) {
            throw new IllegalArgumentException("exam date " + examDate);
        }
    }

    /** What a new account begins with. */
    public static AccountSettings initial(Locale language, ZoneId zone) {
        return new AccountSettings(language, zone, 20, 200, 0.9, null, null, false);
    }

    public static boolean isPerDay(long number) {
        return number >= 0 && number <= MOST_PER_DAY;
    }

    public static boolean isExamDate(LocalDate day) {
        return day.getYear() >= FIRST_EXAM_YEAR && day.getYear() <= LAST_EXAM_YEAR;
    }

    public static boolean isRetention(double retention) {
        return retention >= LEAST_RETENTION && retention <= MOST_RETENTION;
    }
}
