package dev.gongbu.memory;

/** The four outcomes of the next answer, computed together; a better rating is never due earlier. */
public record Forecast(Outcome again, Outcome hard, Outcome good, Outcome easy) {

    /** The outcome of this rating. */
    public Outcome of(Rating rating) {
        return switch (rating) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
