package dev.gongbu.review.queue;

import dev.gongbu.memory.Due;
import dev.gongbu.memory.Fuzz;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cards of a day, and the order in which they are asked: what was wrong though sure, then steps that have ended, then
 * reviews and new cards mixed, at last steps that end soon. Reviews are shuffled so that topics mix; the order is the
 * same for the whole day.
 */
record QueueOrder(
        Instant now, LocalDate today, List<QueuedCard> learning, List<QueuedCard> due, List<QueuedCard> fresh) {

    ReviewQueue.Counts counts() {
        return new ReviewQueue.Counts(fresh.size(), learning.size(), due.size());
    }

    List<QueuedCard> inOrder(int limit) {
        var ordered = new ArrayList<QueuedCard>();
        Stream.concat(learning.stream().filter(this::ended), due.stream())
                .filter(QueuedCard::surelyWrong)
                .forEach(ordered::add);
        learning.stream()
                .filter(this::ended)
                .filter(card -> !card.surelyWrong())
                .forEach(ordered::add);
        List<QueuedCard> reviews = due.stream()
                .filter(card -> !card.surelyWrong())
                .sorted(Comparator.comparingLong(this::place).thenComparing(QueuedCard::card))
                .toList();
        ordered.addAll(mixed(reviews, fresh));
        learning.stream().filter(card -> !ended(card)).forEach(ordered::add);
        return ordered.stream().limit(limit).toList();
    }

    private boolean ended(QueuedCard card) {
        return card.due() instanceof Due.At at && !at.at().isAfter(now);
    }

    private long place(QueuedCard card) {
        return Fuzz.seed(card.card(), (int) today.toEpochDay());
    }

    /** Both lists in their orders, spread evenly over each other. */
    static <T> List<T> mixed(List<T> some, List<T> others) {
        var mixed = new ArrayList<T>(some.size() + others.size());
        int i = 0;
        int j = 0;
        while (i < some.size() || j < others.size()) {
            boolean first = j == others.size()
                    || (i < some.size() && (2L * i + 1) * others.size() <= (2L * j + 1) * some.size());
            mixed.add(first ? some.get(i++) : others.get(j++));
        }
        return mixed;
    }
}
