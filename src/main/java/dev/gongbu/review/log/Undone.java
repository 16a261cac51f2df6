package dev.gongbu.review.log;

import dev.gongbu.memory.Forecast;
import dev.gongbu.memory.MemoryState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was taken back.
 *
 * @param answer   its id
 * @param card     null when the answer has not arrived yet
 * @param memory   of the card without the answer; null when it is new again
 * @param forecast what the next answer to the card would do; null when the answer has not arrived yet
 */
public record Undone(
        UUID answer,
        @Nullable UUID card,
        @Nullable MemoryState memory,
        @Nullable Forecast forecast) {}
