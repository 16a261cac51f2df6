package dev.gongbu.content;

import dev.gongbu.content.Bank.Entry;
import dev.gongbu.deck.format.OptionDraft;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is measured over a whole bank: whether the form of a question gives its answer away. */
record BankFigures(Bank bank) {

    /** How often the right option is the longest, over questions with one right option. */
    double longestIsRight() {
        return share(bank.singles(), entry -> {
            List<OptionDraft> options = entry.question().options();
            int longest = options.stream()
                    .mapToInt(option -> option.text().length())
                    .max()
                    .orElseThrow();
            return options.stream()
                    .anyMatch(option -> option.correct() && option.text().length() == longest);
        });
    }

    /** How often the right option stands in each place, over questions with one right option. */
    Map<Integer, Double> placeOfRight() {
        List<Entry> singles = bank.singles();
        Map<Integer, Double> places = new TreeMap<>();
        for (Entry entry : singles) {
            List<OptionDraft> options = entry.question().options();
            for (int place = 0; place < options.size(); place++) {
                places.merge(place + 1, options.get(place).correct() ? 1.0 / singles.size() : 0, Double::sum);
            }
        }
        return places;
    }

    /**
     * How much more often than by chance an option with this word is right: 1 is chance. Words in fewer options than
     * {@code least} are left out, as a handful says nothing.
     */
    Map<String, Double> wordsOfRight(int least) {
        Map<String, int[]> options = new HashMap<>();
        Map<String, double[]> expected = new HashMap<>();
        for (Entry entry : bank.questions()) {
            double chance = (double) entry.question().choose()
                    / entry.question().options().size();
            for (OptionDraft option : entry.question().options()) {
                for (String word : new HashSet<>(Bank.words(option.text()))) {
                    int[] counts = options.computeIfAbsent(word, any -> new int[2]);
                    counts[0]++;
                    counts[1] += option.correct() ? 1 : 0;
                    expected.computeIfAbsent(word, any -> new double[1])[0] += chance;
                }
            }
        }
        return options.entrySet().stream()
                .filter(word -> word.getValue()[0] >= least)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        word -> word.getValue()[1] / expected.get(word.getKey())[0],
                        Double::sum,
                        TreeMap::new));
    }

    double withTwoRight() {
        return share(bank.questions(), entry -> entry.question().choose() == 2);
    }

    double withTwins() {
        return share(bank.questions(), ItemRules::hasTwins);
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

    /** The table that the test prints. */
    String table() {
        return """
                questions %d (two right %.0f %%), cards %d, topics on cards %d of %d
                right is longest %.1f %%, right by place %s
                twins %.0f %%, difficulty 1/2/3 %.0f/%.0f/%.0f %%
                questions by objective of v4.2 %s
                questions by objective of 2019 %s
                """.formatted(
                        bank.questions().size(),
                        100 * withTwoRight(),
                        bank.cards().size(),
                        topicsOnCards(),
                        Topics.ALL.size(),
                        100 * longestIsRight(),
                        placeOfRight().values().stream()
                                .map(share -> "%.1f %%".formatted(100 * share))
                                .toList(),
                        100 * withTwins(),
                        100 * ofDifficulty(1),
                        100 * ofDifficulty(2),
                        100 * ofDifficulty(3),
                        questionsByObjective("v4.2"),
                        questionsByObjective("2019"));
    }

    long topicsOnCards() {
        return bank.cards().stream()
                .flatMap(entry -> entry.item().topics().stream())
                .distinct()
                .count();
    }

    private static double share(List<Entry> entries, Predicate<Entry> which) {
        return entries.isEmpty() ? 0 : (double) entries.stream().filter(which).count() / entries.size();
    }
}
