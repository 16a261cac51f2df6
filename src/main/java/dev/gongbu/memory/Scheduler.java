package dev.gongbu.memory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a card comes back. Forecast and saved answer are the same computation: with the same arguments
 * {@link #answer} is exactly what {@link #forecast} announced.
 */
public final class Scheduler {

    private final SchedulerSettings settings;
    private final Fsrs model;

    /** A scheduler with these settings. */
    public Scheduler(SchedulerSettings settings) {
        this.settings = settings;
        this.model = new Fsrs(settings.weights());
    }

    /** What this scheduler goes by. */
    public SchedulerSettings settings() {
        return settings;
    }

    /**
     * What each of the four ratings would make of a card.
     *
     * @param state    what is known of the card; null for a new one
     * @param now      the time of the answer
     * @param fuzzSeed decides within the range of fuzz, see {@link Fuzz#seed}
     * @param capDays  the longest interval that this answer may be given, in days: 1 for a right guess, null for no limit.
     *                 Together with Again it means wrong though sure: the next two intervals of whole days are capped
     *                 at 1 and 7 days, which the state remembers ({@link MemoryState#capDays}); steps of minutes in
     *                 between use up neither
     * @throws IllegalArgumentException if {@code capDays} is below 1
     */
    public Forecast forecast(@Nullable MemoryState state, StudyTime now, long fuzzSeed, @Nullable Integer capDays) {
        return new Forecaster(settings, model, state, now, fuzzSeed, capDays).all();
    }

    /** The outcome of one rating: that of {@link #forecast} with the same arguments, and the same errors. */
    public Outcome answer(
            @Nullable MemoryState state, Rating rating, StudyTime now, long fuzzSeed, @Nullable Integer capDays) {
        return forecast(state, now, fuzzSeed, capDays).of(rating);
    }

    /**
     * The probability that a card would be recalled on a study day, from 0 to 1. Counts at least one day since the last
     * answer, because the model does not tell recall within a day.
     */
    public double recall(MemoryState state, LocalDate day) {
        return model.retrievability(Math.max(1, StudyDay.between(state.lastDay(), day)), state.stability());
    }
}
