package dev.gongbu.memory;

import java.time.Duration;
import java.util.List;

/**
 * What a {@link Scheduler} goes by.
 *
 * @param weights             the model's parameters
 * @param desiredRetention    the recall at which a card should come back, 0.70 to 0.97
 * @param learningSteps       waits of a new card before the model takes over, none shorter than the one before; empty:
 *                            at once. A wait of a day or more counts in whole days
 * @param relearningSteps     the same after a lapse
 * @param maximumIntervalDays the longest interval, 1 to 36500 days
 */
public record SchedulerSettings(
        Weights weights,
        double desiredRetention,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        int maximumIntervalDays) {

    public static final double LOWEST_RETENTION = 0.70;
    public static final double HIGHEST_RETENTION = 0.97;
    public static final int LONGEST_INTERVAL_DAYS = 36500;

    /** Retention 0.90, steps of 1 and 10 minutes, 10 minutes after a lapse, no shorter limit than the model's own. */
    public static final SchedulerSettings DEFAULT = new SchedulerSettings(
            Weights.DEFAULT,
            0.90,
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)),
            LONGEST_INTERVAL_DAYS);

    /** @throws IllegalArgumentException if a number is outside its range, or a step is not positive or out of order */
    public SchedulerSettings {
        if (!(desiredRetention >= LOWEST_RETENTION && desiredRetention <= HIGHEST_RETENTION)) {
            throw new IllegalArgumentException("Desired retention is 0.70 to 0.97, not " + desiredRetention);
        }
        if (maximumIntervalDays < 1 || maximumIntervalDays > LONGEST_INTERVAL_DAYS) {
            throw new IllegalArgumentException("The longest interval is 1 to 36500 days, not " + maximumIntervalDays);
        }
        learningSteps = ascending(learningSteps);
        relearningSteps = ascending(relearningSteps);
    }

    /** The same with another desired retention; errors as in the constructor. */
    public SchedulerSettings withRetention(double retention) {
        return new SchedulerSettings(weights, retention, learningSteps, relearningSteps, maximumIntervalDays);
    }

    private static List<Duration> ascending(List<Duration> steps) {
        Duration before = Duration.ZERO;
        for (Duration step : steps) {
            if (step.isZero() || step.compareTo(before) < 0) {
                throw new IllegalArgumentException(
                        "Steps are positive and none is shorter than the one before: " + steps);
            }
            before = step;
        }
        return List.copyOf(steps);
    }
}
