package dev.gongbu.review;

import java.time.Duration;
import java.util.Locale;

/** Words that depend on a value, in one language. */
public record ReviewTexts(ReviewMessages messages) {

    private static final double DAYS_PER_MONTH = 365.25 / 12;
    private static final double DAYS_PER_YEAR = 365.25;

    /** An interval in a few characters: {@code 10 min}, {@code 4 d}, {@code 2.5 mo}. */
    public String label(Duration interval) {
        if (interval.toHours() == 0) {
            return messages.minutes(Math.max(1, Math.round(interval.toSeconds() / 60.0)));
        }
        long days = interval.toDays();
        if (days == 0) {
            return messages.hours(interval.toHours());
        }
        if (days < Math.ceil(DAYS_PER_MONTH)) {
            return messages.days(days);
        }
        return days < DAYS_PER_YEAR
                ? messages.months(decimal(days / DAYS_PER_MONTH))
                : messages.years(decimal(days / DAYS_PER_YEAR));
    }

    /** An interval as ISO 8601 has it, with days for whole days: {@code PT10M}, {@code P4D}. */
    static String iso(Duration interval) {
        long days = interval.toDays();
        return days > 0 && interval.equals(Duration.ofDays(days)) ? "P" + days + "D" : interval.toString();
    }

    /** What is wrong with an answer and what to do about it. */
    public String refusal(Refusal.Reason reason) {
        return switch (reason) {
            case MISSING -> messages.missing();
            case NOT_AN_ID -> messages.notAnId();
            case MALFORMED -> messages.malformed();
            case UNKNOWN_WORD -> messages.unknownWord();
            case UNKNOWN_CARD -> messages.unknownCard();
            case NOT_A_QUESTION -> messages.notAQuestion();
            case UNKNOWN_OPTION -> messages.unknownOption();
            case UNKNOWN_REVISION -> messages.unknownRevision();
            case IN_THE_FUTURE -> messages.inTheFuture();
        };
    }

    private static String decimal(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
