package dev.gongbu.memory;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learning or relearning steps: the waits in minutes before the model takes over. */
record Steps(List<Duration> waits) {

    private static final Duration DAY = Duration.ofDays(1);

    /** The step that a card goes to, and how long it waits there. */
    record Place(int step, Duration time) {}

    /** Where this rating leads from this step; null when the card is handed to the model. */
    @Nullable
    Place after(int step, Rating rating) {
        if (waits.isEmpty()) {
            return null;
        }
        return switch (rating) {
            case AGAIN -> place(0);
            case HARD -> step == 0 ? new Place(0, hardOnFirst()) : place(Math.min(step, waits.size() - 1));
            case GOOD -> step + 1 < waits.size() ? place(step + 1) : null;
            case EASY -> null;
        };
    }

    private Place place(int step) {
        return new Place(step, waits.get(step));
    }

    /** The mean of the first two; one and a half times a single step, but not more than a day longer. */
    private Duration hardOnFirst() {
        Duration first = waits.get(0);
        if (waits.size() > 1) {
            return first.plus(waits.get(1)).dividedBy(2);
        }
        Duration half = first.dividedBy(2);
        return first.plus(half.compareTo(DAY) < 0 ? half : DAY);
    }
}
