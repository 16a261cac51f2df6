package dev.gongbu.memory;

import java.util.UUID;

/**
 * Spreads cards that were learnt together over neighbouring days. The random number comes from a seed that is data, so
 * that the buttons and the saved answer agree.
 */
public final class Fuzz {

    private static final double FROM_DAYS = 2.5;
    private static final int LEAST_DAYS = 2;

    private Fuzz() {}

    /**
     * The seed for the next answer to a card: a fixed mix of 64 bits, the same on every machine and in every version.
     *
     * @param card the card's id
     * @param reps the answers to it so far, 0 for a new card
     */
    public static long seed(UUID card, int reps) {
        long high = mix(card.getMostSignificantBits());
        long low = mix(high ^ card.getLeastSignificantBits());
        return mix(low ^ reps);
    }

    /** The interval in days that the seed picks from the range around this one. */
    static int days(int interval, int maximum, long seed) {
        int first = first(interval, maximum);
        int last = last(interval, maximum);
        return first + (int) (unit(seed) * (last - first + 1));
    }

    /** The shortest interval that fuzz may make of this one. */
    static int first(int interval, int maximum) {
        return interval < FROM_DAYS
                ? interval
                : Math.min(maximum, Math.max(LEAST_DAYS, (int) Math.round(interval - delta(interval))));
    }

    /** The longest. */
    static int last(int interval, int maximum) {
        return interval < FROM_DAYS ? interval : Math.min(maximum, (int) Math.round(interval + delta(interval)));
    }

    /** How many days fuzz may move an interval either way: 1, and 15, 10 and 5 % of its parts to 7, to 20 and beyond. */
    static double delta(int interval) {
        return 1
                + 0.15 * (Math.min(interval, 7) - FROM_DAYS)
                + 0.10 * Math.max(0, Math.min(interval, 20) - 7)
                + 0.05 * Math.max(0, interval - 20);
    }

    /** A number from 0 inclusive to 1 exclusive. */
    private static double unit(long seed) {
        return (mix(seed) >>> 11) * 0x1.0p-53;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014), after one step of its sequence. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
