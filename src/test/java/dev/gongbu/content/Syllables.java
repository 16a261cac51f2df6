package dev.gongbu.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How many syllables an English word has, by its spelling: groups of vowels, without an e at the end that isn't spoken.
 * Names of products count two, as whoever studies the exam has read them a hundred times.
 */
final class Syllables {

    private static final Set<String> PRODUCTS = TestLists.of("products.txt");
    private static final int OF_A_PRODUCT = 2;
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** name, names, named; but table, tables, enabled, places, started. */
    private static final Pattern SILENT =
            Pattern.compile("(?<![^aeiouy]l)(?:(?<=[^aeiouy])e|(?<=[^aeiouycghsxz])es|(?<=[^aeiouydt])ed)$");

    private Syllables() {}

    static int in(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PRODUCTS.contains(lower) ? OF_A_PRODUCT : spelled(lower.replaceAll("[^a-z]", ""));
    }

    private static int spelled(String letters) {
        int groups = (int) VOWELS.matcher(letters).results().count();
        int silent = SILENT.matcher(letters).find() ? 1 : 0;
        return Math.max(1, groups - silent);
    }
}
