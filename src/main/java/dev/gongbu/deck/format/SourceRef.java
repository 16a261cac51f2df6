package dev.gongbu.deck.format;

import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an item's knowledge comes from. Immutable and safe for any thread.
 *
 * @param url an {@code http} or {@code https} address without spaces and angle brackets, as written
 * @param asOf the month whose state of knowledge the item holds, or null when the file doesn't say
 */
public record SourceRef(String url, @Nullable YearMonth asOf) {

    public SourceRef {
        Objects.requireNonNull(url, "url");
    }
}
