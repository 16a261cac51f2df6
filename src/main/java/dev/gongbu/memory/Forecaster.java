package dev.gongbu.memory;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Works out the four outcomes of one card at one moment. */
final class Forecaster {

    private final SchedulerSettings settings;
    private final Fsrs model;
    private final @Nullable MemoryState state;
    private final StudyTime now;
    private final long fuzzSeed;
    private final IntervalCaps caps;
    private final IntervalOrder order;

    Forecaster(
            SchedulerSettings settings,
            Fsrs model,
            @Nullable MemoryState state,
            StudyTime now,
            long fuzzSeed,
            @Nullable Integer capDays) {
        this.settings = settings;
        this.model = model;
        this.state = state;
        this.now = now;
        this.fuzzSeed = fuzzSeed;
        this.caps = new IntervalCaps(state == null ? null : state.capDays(), capDays);
        this.order = new IntervalOrder(now, caps.limit(settings.maximumIntervalDays()));
    }

    /** All four, worst first, because each rating is ordered after the one before it. */
    Forecast all() {
        Outcome again = outcome(Rating.AGAIN);
        Outcome hard = outcome(Rating.HARD);
        Outcome good = outcome(Rating.GOOD);
        Outcome easy = outcome(Rating.EASY);
        return new Forecast(again, hard, good, easy);
    }

    private Outcome outcome(Rating rating) {
        double stability = stability(rating);
        Steps.Place place = place(rating);
        Duration wait = order.next(rating, place == null ? modelWait(stability) : place.time());
        boolean wholeDays = IntervalOrder.isWholeDays(wait);
        var next = new MemoryState(
                place == null ? Phase.REVIEW : stepPhase(),
                place == null ? 0 : place.step(),
                stability,
                difficulty(rating),
                now.day(),
                wholeDays
                        ? new Due.Day(now.day().plusDays(wait.toDays()))
                        : new Due.At(now.at().plus(wait)),
                state == null ? 1 : state.reps() + 1,
                lapses(rating),
                caps.after(rating, wholeDays));
        return new Outcome(rating, next, wait);
    }

    private double stability(Rating rating) {
        if (state == null) {
            return model.initialStability(rating);
        }
        long t = StudyDay.between(state.lastDay(), now.day());
        return model.nextStability(state.difficulty(), state.stability(), t, rating);
    }

    private double difficulty(Rating rating) {
        return state == null ? model.initialDifficulty(rating) : model.nextDifficulty(state.difficulty(), rating);
    }

    private Duration modelWait(double stability) {
        int maximum = settings.maximumIntervalDays();
        int days = model.wholeDays(settings.desiredRetention(), stability, maximum);
        return Duration.ofDays(Fuzz.days(days, maximum, fuzzSeed));
    }

    /** The step that the rating leads to; null when the card is left to the model. */
    private Steps.@Nullable Place place(Rating rating) {
        if (state == null) {
            return new Steps(settings.learningSteps()).after(0, rating);
        }
        return switch (state.phase()) {
            case NEW, LEARNING -> new Steps(settings.learningSteps()).after(state.step(), rating);
            case RELEARNING -> new Steps(settings.relearningSteps()).after(state.step(), rating);
            case REVIEW -> rating == Rating.AGAIN ? new Steps(settings.relearningSteps()).after(0, rating) : null;
        };
    }

    private Phase stepPhase() {
        return state == null || state.phase() == Phase.LEARNING ? Phase.LEARNING : Phase.RELEARNING;
    }

    private int lapses(Rating rating) {
        if (state == null) {
            return 0;
        }
        return state.lapses() + (state.phase() == Phase.REVIEW && rating == Rating.AGAIN ? 1 : 0);
    }
}
