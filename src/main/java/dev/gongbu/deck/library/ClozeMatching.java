package dev.gongbu.deck.library;

import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.ClozePiece;
import dev.gongbu.deck.format.Limits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the hidden parts that an author did not number the numbers that the same texts had before, so that they keep
 * their history; parts that are new get numbers that were never used.
 */
final class ClozeMatching {

    private ClozeMatching() {}

    /**
     * The text with its parts renumbered.
     *
     * @param read     as it was read
     * @param assigned the numbers that the reader made up
     * @param former   the current revision's text
     * @param used     numbers of parts that ever existed
     */
    static ClozeContent match(ClozeContent read, Set<Integer> assigned, ClozeContent former, Set<Integer> used) {
        Set<Integer> taken = new HashSet<>(read.numbers());
        taken.removeAll(assigned);
        Map<String, Deque<Integer>> before = new HashMap<>();
        for (ClozePiece.Hidden hidden : former.hidden()) {
            before.computeIfAbsent(hidden.text(), text -> new ArrayDeque<>()).add(hidden.number());
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        for (ClozePiece.Hidden hidden : read.hidden()) {
            if (assigned.contains(hidden.number())) {
                Integer number = next(before.getOrDefault(hidden.text(), new ArrayDeque<>()), taken);
                if (number != null) {
                    numbers.put(hidden.number(), number);
                    taken.add(number);
                }
            }
        }
        Set<Integer> never = new HashSet<>(used);
        never.addAll(former.numbers());
        for (ClozePiece.Hidden hidden : read.hidden()) {
            if (assigned.contains(hidden.number()) && !numbers.containsKey(hidden.number())) {
                int number = free(taken, never);
                numbers.put(hidden.number(), number);
                taken.add(number);
            }
        }
        return read.renumbered(numbers);
    }

    private static @Nullable Integer next(Deque<Integer> candidates, Set<Integer> taken) {
        while (!candidates.isEmpty()) {
            Integer number = candidates.poll();
            if (!taken.contains(number)) {
                return number;
            }
        }
        return null;
    }

    private static int free(Set<Integer> taken, Set<Integer> never) {
        for (int number = 1; Limits.isHiddenNumber(number); number++) {
            if (!taken.contains(number) && !never.contains(number)) {
                return number;
            }
        }
        // every number was used once: take one that is not used now
        int number = 1;
        while (taken.contains(number)) {
            number++;
        }
        return number;
    }
}
