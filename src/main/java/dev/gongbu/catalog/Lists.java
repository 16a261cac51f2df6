package dev.gongbu.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of the records: immutable, and empty where the file says nothing. */
final class Lists {

    private Lists() {}

    static <T> List<T> of(@Nullable List<T> read) {
        return read == null ? List.of() : List.copyOf(read);
    }
}
