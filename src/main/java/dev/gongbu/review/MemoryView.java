package dev.gongbu.review;

import dev.gongbu.Coded;
import dev.gongbu.memory.MemoryState;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A card's memory in JSON.
 *
 * @param stability  in days
 * @param difficulty 1 to 10
 * @param due        04:00 of the due day in the learner's zone, or the end of a learning step
 * @param phase      new, learning, review or relearning
 */
public record MemoryView(double stability, double difficulty, Instant due, String phase) {

    public static @Nullable MemoryView of(@Nullable MemoryState state, ZoneId zone) {
        return state == null
                ? null
                : new MemoryView(
                        state.stability(), state.difficulty(), state.due().instant(zone), Coded.code(state.phase()));
    }
}
