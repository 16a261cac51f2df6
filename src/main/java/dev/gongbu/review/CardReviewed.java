package dev.gongbu.review;

import dev.gongbu.memory.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An answer was recorded. Fired within the transaction that records it, once for each answer.
 *
 * @param studyDay the learner's day of {@code answeredAt}
 */
public record CardReviewed(
        UUID account, UUID card, UUID answer, Source source, Rating rating, Instant answeredAt, LocalDate studyDay) {}
