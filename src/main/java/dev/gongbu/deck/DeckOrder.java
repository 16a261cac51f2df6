package dev.gongbu.deck;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which decks are listed and studied: what ships first, then by key, numbers by their size. */
final class DeckOrder implements Comparator<Deck> {

    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(Deck one, Deck other) {
        int shipped = Boolean.compare(other.builtIn(), one.builtIn());
        if (shipped != 0) {
            return shipped;
        }
        int named = compare(one.key(), other.key());
        return named != 0 ? named : one.id().compareTo(other.id());
    }

    /** {@code 2.10} comes after {@code 2.9}, and {@code 2019} after both. */
    static int compare(String one, String other) {
        Matcher left = PIECE.matcher(one);
        Matcher right = PIECE.matcher(other);
        while (left.find()) {
            if (!right.find()) {
                return 1;
            }
            int piece = pieces(left.group(), right.group());
            if (piece != 0) {
                return piece;
            }
        }
        return right.find() ? -1 : 0;
    }

    private static int pieces(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }
}
