package dev.gongbu;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An enum whose constants are written as words in files, forms, JSON and the database: the constant's name in lower case
 * with hyphens, {@code SURE_WRONG} as {@code sure-wrong}. The static methods do the same for enums of pure rooms, which
 * know nothing of this.
 */
public interface Coded {

    /** The word for this constant. */
    @JsonValue
    default String code() {
        return code((Enum<?>) this);
    }

    /** The word for a constant of any enum. */
    static String code(Enum<?> constant) {
        return code(constant.name());
    }

    /** The word for a constant of this name. */
    static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this word; empty for null and any other text. */
    static <E extends Enum<E>> Optional<E> of(Class<E> type, @Nullable String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> code(constant).equals(code))
                .findFirst();
    }

    /** The constant that one of our own columns names. */
    static <E extends Enum<E>> E known(Class<E> type, String code) {
        return of(type, code)
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + ": " + code));
    }

    /** All words of an enum, in the order of its constants. */
    static List<String> codes(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> code(constant))
                .toList();
    }
}
