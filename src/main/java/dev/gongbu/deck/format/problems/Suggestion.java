package dev.gongbu.deck.format.problems;

import java.util.Collection;

/** "Did you mean": the known word that is nearest to a misspelt one. */
public final class Suggestion {
    private static final int LONGEST = 100;

    private Suggestion() {}

    /** The nearest of the known words, the first of several, or an empty text when none is near. */
    public static String near(String word, Collection<String> known) {
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

    /**
     * How many letters have to be added, taken away, exchanged, or swapped with their neighbour. A digit stands for
     * something else than another one, so to exchange two is to take one away and to add one.
     */
    private static int distance(String from, String to) {
        int[][] distances = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(from, to, i, j, distances);
            }
        }
        return distances[from.length()][to.length()];
    }

    private static int step(String from, String to, int i, int j, int[][] distances) {
        int least = Math.min(
                distances[i - 1][j - 1] + exchange(from.charAt(i - 1), to.charAt(j - 1)),
                1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }

    private static int exchange(char from, char to) {
        if (from == to) {
            return 0;
        }
        return Character.isDigit(from) && Character.isDigit(to) ? 2 : 1;
    }
}
