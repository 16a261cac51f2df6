package dev.gongbu.memory;

import org.jspecify.annotations.Nullable;

/** One effective row of a card's log, as {@link Fold} needs it. Answers that were taken back are not among them. */
public sealed interface LogEntry {

    /** When it happened, on the study day that was recorded. */
    StudyTime when();

    /**
     * An answer, given here or imported.
     *
     * @param rating    the rating
     * @param when      when it was given
     * @param fuzzSeed  the seed that was recorded, or for a new row {@link Fuzz#seed} of the card and the answers before
     * @param capDays   the cap that the answer brought, as in {@link Scheduler#forecast}; null for none
     * @param scheduler goes by the settings under which the answer was given, or by others to see the log through them
     * @param recorded  what the row says of the card before it and of its due; null for a row that is not yet written,
     *                  or to compute its due afresh
     */
    record Answer(
            Rating rating,
            StudyTime when,
            long fuzzSeed,
            @Nullable Integer capDays,
            Scheduler scheduler,
            @Nullable Recorded recorded)
            implements LogEntry {}

    /** The learner made the card new again. */
    record Forget(StudyTime when) implements LogEntry {}

    /** The learner chose when the card comes back; says nothing of a new card. */
    record SetDue(StudyTime when, Due due) implements LogEntry {}
}
