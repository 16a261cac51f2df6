package dev.gongbu.content;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.gongbu.content.Bank.Entry;
import dev.gongbu.deck.format.OptionDraft;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether the form of a question gives its answer away: how far somebody gets who doesn't know, or doesn't read. */
record GuessingFigures(Bank bank) {

    /** How often the right option is the longest, over questions with one right option; a tie counts by its part. */
    double longestIsRight() {
        return bank.singles().stream()
                .mapToDouble(entry -> {
                    List<OptionDraft> options = entry.question().options();
                    int length = options.stream()
                            .mapToInt(option -> option.text().length())
                            .max()
                            .orElseThrow();
                    List<OptionDraft> longest = options.stream()
                            .filter(option -> option.text().length() == length)
                            .toList();
                    return longest.stream().filter(OptionDraft::correct).count() / (double) longest.size();
                })
                .average()
                .orElse(0);
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

    /** For each family, the share of its situations in which its most frequent key is right. */
    Map<String, Double> mostFrequentKey() {
        Map<String, Double> shares = new TreeMap<>();
        bank.families().forEach((family, members) -> shares.put(family, frequent(members) / (double) members.size()));
        return shares;
    }

    /** How often somebody is right who knows each family's most frequent key and reads no situation. */
    double guesser() {
        var families = bank.families().values();
        return families.stream().mapToLong(GuessingFigures::frequent).sum()
                / (double) families.stream().mapToInt(List::size).sum();
    }

    /** In how many families a key comes twice, so that the last situation can't be answered by what is left over. */
    double withRepeatedKey() {
        var families = bank.families().values();
        return families.stream().filter(members -> frequent(members) > 1).count() / (double) families.size();
    }

    /**
     * Of the words of a stem that stand in one option alone, how many more than by chance stand in a right one: 1 is
     * chance.
     */
    double wordsOfStem() {
        double right = 0;
        double expected = 0;
        for (Entry entry : bank.questions()) {
            List<OptionDraft> options = entry.question().options();
            for (String word : Set.copyOf(Bank.words(entry.question().stem()))) {
                List<OptionDraft> with = options.stream()
                        .filter(option -> Bank.words(option.text()).contains(word))
                        .toList();
                if (with.size() == 1) {
                    right += with.get(0).correct() ? 1 : 0;
                    expected += chance(entry);
                }
            }
        }
        return right / expected;
    }

    /**
     * How much more often than by chance an option with this word is right: 1 is chance. Words in fewer than
     * {@code least} wordings are left out, as a handful says nothing. The members of a family share their options, which
     * makes one wording of what stands there four times: its key is bound to be right about once, so that the four are
     * no four observations.
     */
    Map<String, Double> wordsOfRight(int least) {
        Map<String, Uses> uses = new TreeMap<>();
        for (Entry entry : bank.questions()) {
            String group = Objects.requireNonNullElse(entry.item().family(), entry.toString());
            for (OptionDraft option : entry.question().options()) {
                for (String word : Set.copyOf(Bank.words(option.text()))) {
                    uses.computeIfAbsent(word, any -> new Uses())
                            .add(group + ": " + option.text(), option.correct(), chance(entry));
                }
            }
        }
        return uses.entrySet().stream()
                .filter(word -> word.getValue().wordings.size() >= least)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, word -> word.getValue().ratio(), Double::sum, TreeMap::new));
    }

    private static final class Uses {

        private final Set<String> wordings = new HashSet<>();
        private double right;
        private double expected;

        void add(String wording, boolean correct, double chance) {
            wordings.add(wording);
            right += correct ? 1 : 0;
            expected += chance;
        }

        double ratio() {
            return right / expected;
        }
    }

    private static double chance(Entry entry) {
        return (double) entry.question().choose() / entry.question().options().size();
    }

    private static long frequent(List<Entry> members) {
        return members.stream().collect(groupingBy(FamilyRules::key, HashMap::new, counting())).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
    }
}
