package dev.gongbu.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table that is printed after the run, for the review. */
final class FiguresTable {

    private FiguresTable() {}

    static String of(Bank bank, int least) {
        var figures = new BankFigures(bank);
        var beside = new BankFigures(bank.without(Bank.TERMS));
        var guessing = new GuessingFigures(bank);
        var today = bank.without(Bank.OLD_EXAM);
        Map<String, Double> words = guessing.wordsOfRight(least);
        return """
                questions %d in %d families (%d in %d without the old exam), two right %s
                cards %d, %d of them terms, topics on cards %d of %d
                right is longest %s, right by place %s
                families by the share of their most frequent key %s
                a guesser by key is right in %s, a key comes twice in %s of the families
                words of the stem in one option alone %.2f times chance
                highest of %d words in %d wordings at least %s
                difficulty 1/2/3 %s
                median reading ease of stems %.0f, median answer of a card %.0f words (without terms %.0f)
                questions by objective of v4.2 %s
                questions by objective of 2019 %s
                """.formatted(
                        bank.questions().size(),
                        bank.families().size(),
                        today.questions().size(),
                        today.families().size(),
                        percent(figures.withTwoRight()),
                        bank.cards().size(),
                        bank.only(Bank.TERMS).cards().size(),
                        figures.topicsOnCards(),
                        Topics.ALL.size(),
                        percent(guessing.longestIsRight()),
                        guessing.placeOfRight().values().stream()
                                .map(FiguresTable::percent)
                                .toList(),
                        shares(guessing.mostFrequentKey().values()),
                        percent(guessing.guesser()),
                        percent(guessing.withRepeatedKey()),
                        guessing.wordsOfStem(),
                        words.size(),
                        least,
                        highest(words),
                        List.of(1, 2, 3).stream()
                                .map(figures::ofDifficulty)
                                .map(FiguresTable::percent)
                                .toList(),
                        figures.readingEase(),
                        figures.answerLength(),
                        beside.answerLength(),
                        figures.questionsByObjective(Bank.CURRENT),
                        figures.questionsByObjective("2019"));
    }

    /** How many families have each share. */
    private static Map<String, Long> shares(Collection<Double> all) {
        return all.stream().collect(Collectors.groupingBy(FiguresTable::percent, TreeMap::new, Collectors.counting()));
    }

    private static List<String> highest(Map<String, Double> words) {
        return words.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(5)
                .map(word -> "%s %.2f".formatted(word.getKey(), word.getValue()))
                .toList();
    }

    private static String percent(double share) {
        return "%.1f %%".formatted(100 * share);
    }
}
