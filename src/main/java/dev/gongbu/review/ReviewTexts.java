package dev.gongbu.review;

import dev.gongbu.web.Messages;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Words that depend on a value, in one language. Immutable. */
public final class ReviewTexts {

    private static final double DAYS_PER_MONTH = 365.25 / 12;
    private static final double DAYS_PER_YEAR = 365.25;

    private static final Map<Locale, ReviewTexts> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final ReviewMessages messages;
    private final Pattern minutes;
    private final Pattern hours;
    private final Pattern days;
    private final Pattern months;
    private final Pattern years;

    /** A message around a number: rendered once, because a queue of 20 cards needs 80 labels. */
    private record Pattern(String before, String after) {

        /** Stands in for the number; no text has it. */
        private static final String NUMBER = "\u0000";

        static Pattern of(UnaryOperator<String> message) {
            String rendered = message.apply(NUMBER);
            int place = rendered.indexOf(NUMBER);
            return new Pattern(rendered.substring(0, place), rendered.substring(place + NUMBER.length()));
        }

        String with(Object number) {
            return before + number + after;
        }
    }

    ReviewTexts(ReviewMessages messages) {
        this.messages = messages;
        this.minutes = Pattern.of(messages::minutes);
        this.hours = Pattern.of(messages::hours);
        this.days = Pattern.of(messages::days);
        this.months = Pattern.of(messages::months);
        this.years = Pattern.of(messages::years);
    }

    /** @param language one of {@link dev.gongbu.web.Locales#SUPPORTED} */
    public static ReviewTexts in(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language, one -> new ReviewTexts(Messages.in(ReviewMessages.class, one)));
    }

    /** The plain messages of the same language. */
    public ReviewMessages messages() {
        return messages;
    }

    /** An interval in a few characters: {@code 10 min}, {@code 4 d}, {@code 2.5 mo}. */
    public String label(Duration interval) {
        if (interval.toHours() == 0) {
            return minutes.with(Math.max(1, Math.round(interval.toSeconds() / 60.0)));
        }
        long days = interval.toDays();
        if (days == 0) {
            return hours.with(interval.toHours());
        }
        if (days < Math.ceil(DAYS_PER_MONTH)) {
            return this.days.with(days);
        }
        return days < DAYS_PER_YEAR
                ? months.with(decimal(days / DAYS_PER_MONTH))
                : years.with(decimal(days / DAYS_PER_YEAR));
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
