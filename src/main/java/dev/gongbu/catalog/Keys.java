package dev.gongbu.catalog;

import java.util.Locale;

/** How constants are spelt in files and in JSON. */
final class Keys {

    private Keys() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
