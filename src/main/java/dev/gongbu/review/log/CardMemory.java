package dev.gongbu.review.log;

import dev.gongbu.memory.MemoryState;
import dev.gongbu.memory.Rating;
import java.util.UUID;

/**
 * What a learner's log says of one card: the fold of its effective answers. A card without any is new, which null
 * stands for.
 *
 * @param state      for the scheduler
 * @param lastRating of the last answer
 * @param goodDays   study days in a row, up to the last, whose first answer was not Again
 */
public record CardMemory(UUID card, MemoryState state, Rating lastRating, int goodDays) {}
