package dev.gongbu.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The provider's own path of today, which took the place of the talk's list.
 *
 * @param title    its name
 * @param provider who offers it
 * @param url      its address
 * @param size     how long it is
 * @param note     what to know of it
 * @param parts    in its order
 */
public record LearningPath(
        Text title,
        String provider,
        String url,
        @Nullable Text size,
        @Nullable Text note,
        List<Course> parts) {

    public LearningPath {
        parts = Lists.of(parts);
    }
}
