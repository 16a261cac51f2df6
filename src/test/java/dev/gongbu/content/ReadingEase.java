package dev.gongbu.content;

import java.util.List;
import java.util.regex.Pattern;

/** Flesch's reading ease: 60 to 70 is plain English, below 30 reads like a contract. */
final class ReadingEase {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.?!](?:\\s|$)");

    private ReadingEase() {}

    static double of(String text) {
        List<String> words = Bank.words(text);
        long sentences = Math.max(1, END_OF_SENTENCE.matcher(text).results().count());
        int syllables = words.stream().mapToInt(Syllables::in).sum();
        double length = Math.max(1, words.size());
        return 206.835 - 1.015 * length / sentences - 84.6 * syllables / length;
    }
}
