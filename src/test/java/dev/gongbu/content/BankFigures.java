package dev.gongbu.content;

import dev.gongbu.content.Bank.Entry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** What is counted over a whole bank: how much there is of what, and how well it reads. */
record BankFigures(Bank bank) {

    double withTwoRight() {
        return share(bank.questions(), entry -> entry.question().choose() == 2);
    }

    double ofDifficulty(int difficulty) {
        return share(
                bank.questions(),
                entry -> Integer.valueOf(difficulty).equals(entry.item().difficulty()));
    }

    /** How many questions name each objective of an edition. */
    Map<String, Long> questionsByObjective(String edition) {
        return bank.questions().stream()
                .flatMap(entry -> entry.sections().stream())
                .filter(section -> section.startsWith(edition + "/"))
                .collect(Collectors.groupingBy(
                        section -> section.substring(edition.length() + 1), TreeMap::new, Collectors.counting()));
    }

    long topicsOnCards() {
        return bank.cards().stream()
                .flatMap(entry -> entry.item().topics().stream())
                .distinct()
                .count();
    }

    /** Median of Flesch's reading ease over the stems. */
    double readingEase() {
        return median(bank.questions().stream()
                .mapToDouble(entry -> ReadingEase.of(entry.question().stem())));
    }

    /** Median of the words that a card's answer has. */
    double answerLength() {
        return median(bank.cards().stream()
                .flatMap(entry -> entry.answers().stream())
                .mapToDouble(answer -> Bank.words(answer).size()));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double share(List<Entry> entries, Predicate<Entry> which) {
        return entries.isEmpty() ? 0 : (double) entries.stream().filter(which).count() / entries.size();
    }
}
