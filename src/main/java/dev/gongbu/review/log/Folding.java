package dev.gongbu.review.log;

import dev.gongbu.account.Learner;
import dev.gongbu.memory.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the memory of the cards that an answer or an undo touches up to date. The learner is locked. */
@ApplicationScoped
class Folding {

    private final ReviewLog log;
    private final Memories memories;
    private final AnsweredCards answeredCards;
    private final Schedulers schedulers;

    Folding(ReviewLog log, Memories memories, AnsweredCards answeredCards, Schedulers schedulers) {
        this.log = log;
        this.memories = memories;
        this.answeredCards = answeredCards;
        this.schedulers = schedulers;
    }

    /**
     * Writes these answers and what they make of memory. A card whose answers are all later than its log goes on from
     * its memory; one that gets an answer out of order is folded from the beginning.
     *
     * @param cards   every card that the answers are for
     * @param answers not in the log yet
     * @return the memory of each card that had an answer
     */
    Map<UUID, CardMemory> add(
            Learner learner,
            Map<UUID, AnsweredCard> cards,
            Collection<ReceivedAnswer> answers,
            Schedulers.Named current) {
        Map<UUID, List<ReceivedAnswer>> byCard =
                answers.stream().sorted(ReceivedAnswer.IN_TIME).collect(Collectors.groupingBy(ReceivedAnswer::card));
        List<UUID> late = byCard.entrySet().stream()
                .filter(entry ->
                        of(cards, entry.getKey()).hasLaterThan(entry.getValue().get(0)))
                .map(Map.Entry::getKey)
                .toList();
        Map<UUID, List<LogRow>> logs = logs(learner.id(), late);
        Map<UUID, Scheduler> known = new HashMap<>(late.isEmpty() ? Map.of() : schedulers.of(learner.id()));
        known.put(current.id(), current.scheduler());

        var decided = new ArrayList<LogRow>(answers.size());
        var changes = new ArrayList<Memories.Change>(byCard.size());
        var folded = new HashMap<UUID, CardMemory>();
        byCard.forEach((id, added) -> {
            AnsweredCard card = of(cards, id);
            List<LogRow> before = logs.get(id);
            var fold = fold(card, before == null ? card.memory() : null, learner.zone(), known);
            if (before == null) {
                added.forEach(answer -> decided.add(fold.decide(answer)));
            } else {
                decided.addAll(insert(fold, before, added));
            }
            changes.add(new Memories.Change(card, fold.memory()));
            folded.put(id, fold.memory());
        });
        log.add(learner.id(), decided);
        memories.store(learner.id(), changes);
        return folded;
    }

    /** Folds a log with the answers that come between its rows; returns these. */
    private static List<LogRow> insert(CardFold fold, List<LogRow> log, List<ReceivedAnswer> added) {
        var decided = new ArrayList<LogRow>(added.size());
        int next = 0;
        for (ReceivedAnswer answer : added) {
            while (next < log.size()
                    && ReceivedAnswer.IN_TIME.compare(log.get(next).given(), answer) < 0) {
                fold.add(log.get(next++));
            }
            decided.add(fold.decide(answer));
        }
        log.subList(next, log.size()).forEach(fold::add);
        return decided;
    }

    /**
     * Folds the whole logs of these cards.
     *
     * @return the memory of each card, without those that are new
     */
    Map<UUID, CardMemory> again(Learner learner, Collection<UUID> cards) {
        Map<UUID, AnsweredCard> found = answeredCards.find(learner.id(), cards);
        Map<UUID, List<LogRow>> logs = logs(learner.id(), cards);
        Map<UUID, Scheduler> known = schedulers.of(learner.id());
        var changes = new ArrayList<Memories.Change>();
        var folded = new HashMap<UUID, CardMemory>();
        for (AnsweredCard card : found.values()) {
            var fold = fold(card, null, learner.zone(), known);
            logs.getOrDefault(card.card(), List.of()).forEach(fold::add);
            CardMemory memory = fold.memory();
            changes.add(new Memories.Change(card, memory));
            if (memory != null) {
                folded.put(card.card(), memory);
            }
        }
        memories.store(learner.id(), changes);
        return folded;
    }

    private Map<UUID, List<LogRow>> logs(UUID account, Collection<UUID> cards) {
        return cards.isEmpty()
                ? Map.of()
                : log.of(account, cards).stream().collect(Collectors.groupingBy(LogRow::card));
    }

    private static CardFold fold(
            AnsweredCard card, @Nullable CardMemory from, ZoneId zone, Map<UUID, Scheduler> known) {
        Function<UUID, Scheduler> byId = id -> Objects.requireNonNull(known.get(id));
        return new CardFold(card.card(), from, zone, byId);
    }

    private static AnsweredCard of(Map<UUID, AnsweredCard> cards, UUID id) {
        return Objects.requireNonNull(cards.get(id));
    }
}
