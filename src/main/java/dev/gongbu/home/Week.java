package dev.gongbu.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The last seven study days.
 *
 * @param days     oldest first, today last, those without answers too
 * @param answers  all of them
 * @param millis   time that they took
 * @param returned answers to cards that came back from review
 * @param recalled those of them that were not Again
 */
record Week(List<Day> days, int answers, long millis, int returned, int recalled) {

    static final int LENGTH = 7;
    private static final int HIGHEST = 55;
    private static final int GROUND = 60;
    private static final int STEP = 30;
    private static final int LEFT = 4;
    private static final int MIDDLE = 13;
    private static final int MILLIS_A_MINUTE = 60_000;
    private static final int MINUTES_AN_HOUR = 60;

    /** So many answers make a pace. */
    private static final int MEASURABLE = 20;

    /** What the log has of one study day. */
    record Logged(LocalDate day, int answers, long millis, int returned, int recalled) {}

    /**
     * One day as a column of the picture, which is 214 wide and stands on a line at 60.
     *
     * @param name short name of the weekday
     */
    record Day(String name, int answers, long x, long top, long height, long middle) {}

    static Week of(Map<LocalDate, Logged> logged, LocalDate today, Locale locale) {
        int most = logged.values().stream().mapToInt(Logged::answers).max().orElse(0);
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            LocalDate day = today.minusDays(LENGTH - 1L - i);
            Logged line = logged.get(day);
            int answers = line == null ? 0 : line.answers();
            long height = most == 0 ? 1 : Math.max(1, Math.round((double) HIGHEST * answers / most));
            days.add(new Day(
                    name(day.getDayOfWeek(), locale),
                    answers,
                    LEFT + (long) STEP * i,
                    GROUND - height,
                    height,
                    MIDDLE + (long) STEP * i));
        }
        return new Week(
                List.copyOf(days),
                logged.values().stream().mapToInt(Logged::answers).sum(),
                logged.values().stream().mapToLong(Logged::millis).sum(),
                logged.values().stream().mapToInt(Logged::returned).sum(),
                logged.values().stream().mapToInt(Logged::recalled).sum());
    }

    public int activeDays() {
        return (int) days.stream().filter(day -> day.answers() > 0).count();
    }

    public Day first() {
        return days.get(0);
    }

    public Day last() {
        return days.get(LENGTH - 1);
    }

    public long hours() {
        return minutes() / MINUTES_AN_HOUR;
    }

    public long minutesOfHour() {
        return minutes() % MINUTES_AN_HOUR;
    }

    private long minutes() {
        return Math.max(1, Math.round((double) millis / MILLIS_A_MINUTE));
    }

    public long recallPercent() {
        return returned == 0 ? 0 : Math.round(100.0 * recalled / returned);
    }

    /** Minutes that so many answers take at the pace of the week, at least 1; 0 when that is not known yet. */
    long minutesFor(int count) {
        return answers < MEASURABLE || millis == 0
                ? 0
                : Math.max(1, Math.round((double) millis / answers * count / MILLIS_A_MINUTE));
    }

    private static String name(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.SHORT, locale);
    }
}
