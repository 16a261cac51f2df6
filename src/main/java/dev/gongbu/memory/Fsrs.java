package dev.gongbu.memory;

import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;

/**
 * FSRS-6, the raw model: stability in days, difficulty 1 to 10, time t in whole study days. Every function is one
 * formula, named as in the description of the algorithm by Open Spaced Repetition. Not for predicting recall within
 * a day: there the model is worse than a constant.
 */
public final class Fsrs {

    /** The model's name, kept beside what it computed. */
    public static final String MODEL = "FSRS-6";

    private static final double LEAST_STABILITY = 0.001;
    private static final double GREATEST_STABILITY = 36500;
    private static final double LEAST_DIFFICULTY = 1;
    private static final double GREATEST_DIFFICULTY = 10;

    private final double[] w;
    private final double decay;
    private final double factor;

    /** The model with these parameters. */
    public Fsrs(Weights weights) {
        w = weights.array();
        decay = -w[20];
        factor = pow(0.9, 1 / decay) - 1;
    }

    /** R: the probability of recall t days after the last answer, from 0 to 1; 0.9 when t equals the stability. */
    public double retrievability(double t, double stability) {
        return pow(1 + factor * t / stability, decay);
    }

    /** I: the days after which recall falls to the retention, not rounded. */
    public double interval(double retention, double stability) {
        return stability / factor * (pow(retention, 1 / decay) - 1);
    }

    /** The same, rounded and not below 1 nor above the maximum. */
    public int wholeDays(double retention, double stability, int maximum) {
        return (int) max(1, min(maximum, Math.round(interval(retention, stability))));
    }

    /** S0: stability after the first answer. */
    public double initialStability(Rating rating) {
        return clampStability(w[rating.grade() - 1]);
    }

    /** D0: difficulty after the first answer. */
    public double initialDifficulty(Rating rating) {
        return clampDifficulty(rawInitialDifficulty(rating));
    }

    /** D': difficulty after a later answer, on whatever day. */
    public double nextDifficulty(double difficulty, Rating rating) {
        double change = -w[6] * (rating.grade() - 3);
        double damped = difficulty + change * (10 - difficulty) / 9;
        return clampDifficulty(w[7] * rawInitialDifficulty(Rating.EASY) + (1 - w[7]) * damped);
    }

    /** S' after an answer t days after the last one: the one of the three formulas below that applies. */
    public double nextStability(double difficulty, double stability, long t, Rating rating) {
        if (t == 0) {
            return stabilitySameDay(stability, rating);
        }
        double recall = retrievability(t, stability);
        return rating == Rating.AGAIN
                ? stabilityAfterLapse(difficulty, stability, recall)
                : stabilityAfterSuccess(difficulty, stability, recall, rating);
    }

    /** S' after Hard, Good or Easy on a later study day; difficulty and recall are those before the answer. */
    public double stabilityAfterSuccess(double difficulty, double stability, double recall, Rating rating) {
        double penalty = rating == Rating.HARD ? w[15] : 1;
        double bonus = rating == Rating.EASY ? w[16] : 1;
        double gain = exp(w[8]) * (11 - difficulty) * pow(stability, -w[9]) * (exp(w[10] * (1 - recall)) - 1);
        return clampStability(stability * (1 + gain * penalty * bonus));
    }

    /** S' after Again on a later study day; difficulty and recall are those before the answer. */
    public double stabilityAfterLapse(double difficulty, double stability, double recall) {
        double forgotten =
                w[11] * pow(difficulty, -w[12]) * (pow(stability + 1, w[13]) - 1) * exp(w[14] * (1 - recall));
        return clampStability(min(forgotten, stability / exp(w[17] * w[18])));
    }

    /** S' after another answer on the same study day; only Again can lower it. */
    public double stabilitySameDay(double stability, Rating rating) {
        double growth = exp(w[17] * (rating.grade() - 3 + w[18])) * pow(stability, -w[19]);
        return clampStability(stability * (rating == Rating.AGAIN ? growth : max(growth, 1)));
    }

    static boolean isStability(double value) {
        return value >= LEAST_STABILITY && value <= GREATEST_STABILITY;
    }

    static boolean isDifficulty(double value) {
        return value >= LEAST_DIFFICULTY && value <= GREATEST_DIFFICULTY;
    }

    private double rawInitialDifficulty(Rating rating) {
        return w[4] - exp(w[5] * (rating.grade() - 1)) + 1;
    }

    private static double clampStability(double value) {
        return max(LEAST_STABILITY, min(GREATEST_STABILITY, value));
    }

    private static double clampDifficulty(double value) {
        return max(LEAST_DIFFICULTY, min(GREATEST_DIFFICULTY, value));
    }
}
