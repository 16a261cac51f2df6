package dev.gongbu.deck.format;

import java.util.Collection;

/** "Did you mean": the known word that is nearest to a misspelt one. */
final class Suggestion {
    private static final int LONGEST = 100;

    private Suggestion() {}

    /** The nearest of the known words, the first of several, or an empty text when none is near. */
    static String near(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return "";
        }
        String nearest = "";
        int least = Math.min(3, Math.max(1, word.length() / 3)) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < least) {
                int distance = distance(word, candidate);
                if (distance < least) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest;
    }

    /** How many letters have to be added, taken away or exchanged (Levenshtein). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
