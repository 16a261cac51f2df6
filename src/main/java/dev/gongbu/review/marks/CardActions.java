package dev.gongbu.review.marks;

import dev.gongbu.account.Learner;
import dev.gongbu.account.Learners;
import dev.gongbu.deck.Card;
import dev.gongbu.deck.Cards;
import dev.gongbu.deck.Items;
import dev.gongbu.memory.StudyDay;
import dev.gongbu.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Flags, buries and suspends: what a learner says of cards beside answering them. Memory is not touched. */
@ApplicationScoped
public class CardActions {

    private final Learners learners;
    private final Cards cards;
    private final Items items;
    private final CardMarks marks;
    private final Clock clock;

    CardActions(Learners learners, Cards cards, Items items, CardMarks marks, Clock clock) {
        this.learners = learners;
        this.cards = cards;
        this.items = items;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * A card's marks.
     *
     * @param buriedUntil the study day on which it returns; null when it is not buried
     */
    public record Marks(
            boolean flagged, boolean suspended, @Nullable LocalDate buriedUntil) {}

    /**
     * Flags all cards of an item, or takes the flag away.
     *
     * @param id the item, or one of its cards
     * @throws Problem 404 when the account may not see it
     */
    @Transactional
    public void flag(UUID account, UUID id, boolean flagged) {
        learners.lock(account);
        UUID item = items.visible(account, id)
                .map(found -> found.id())
                .or(() -> cards.view(account, id).map(found -> found.item()))
                .orElseThrow(Problem::notFound);
        change(
                account,
                cards.of(item).stream().map(Card::id).toList(),
                state -> new CardMarks.Mark(state.card(), flagged, state.suspended(), state.buriedUntil()));
    }

    /**
     * Suspends or buries a card, or brings it back.
     *
     * @param buried    until the next study day; null leaves it as it is
     * @param suspended until further notice; null leaves it as it is
     * @throws Problem 404 when the account may not see it
     */
    @Transactional
    public Marks setState(UUID account, UUID card, @Nullable Boolean buried, @Nullable Boolean suspended) {
        Learner learner = learners.lock(account);
        if (cards.view(account, card).isEmpty()) {
            throw Problem.notFound();
        }
        LocalDate tomorrow = StudyDay.of(clock.instant(), learner.zone()).plusDays(1);
        CardMarks.Mark now = change(account, List.of(card), state -> {
                    LocalDate until = buried == null ? state.buriedUntil() : buried ? tomorrow : null;
                    boolean kept = suspended == null ? state.suspended() : suspended;
                    return new CardMarks.Mark(card, state.flagged(), kept, until);
                })
                .get(0);
        return new Marks(now.flagged(), now.suspended(), now.buriedUntil());
    }

    private List<CardMarks.Mark> change(UUID account, List<UUID> ids, UnaryOperator<CardMarks.Mark> change) {
        Map<UUID, CardMarks.Mark> before = new HashMap<>();
        marks.of(account, ids).forEach(state -> before.put(state.card(), state));
        List<CardMarks.Mark> after = ids.stream()
                .map(id -> change.apply(before.getOrDefault(id, CardMarks.Mark.none(id))))
                .toList();
        marks.store(account, after, before.keySet());
        return after;
    }
}
