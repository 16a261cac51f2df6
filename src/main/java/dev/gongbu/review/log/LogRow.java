package dev.gongbu.review.log;

import dev.gongbu.review.Source;
import java.time.LocalDate;
import java.util.UUID;

/** A row of the review log: what the learner did, and what was decided on it. */
record LogRow(ReceivedAnswer given, Decision decision) {

    UUID card() {
        return given.card();
    }

    /** The client's id. */
    UUID answer() {
        return given.answer();
    }

    Source source() {
        return given.source();
    }

    LocalDate studyDay() {
        return given.studyDay();
    }

    boolean undone() {
        return given.undone();
    }
}
