package dev.gongbu.deck;

import dev.gongbu.deck.format.ItemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The decks that an account may see with their figures. */
@ApplicationScoped
public class DeckSummaries {

    private final Decks decks;
    private final Cards cards;
    private final Enrolments enrolments;
    private final Instance<DueCounts> rooms;

    DeckSummaries(Decks decks, Cards cards, Enrolments enrolments, Instance<DueCounts> rooms) {
        this.decks = decks;
        this.cards = cards;
        this.enrolments = enrolments;
        this.rooms = rooms;
    }

    /** How many active cards of a kind a deck has. */
    record Count(UUID deck, ItemKind kind, long cards) {}

    public List<DeckSummary> all(UUID account) {
        List<Deck> visible = decks.visible(account);
        return summaries(account, visible);
    }

    public DeckSummary of(UUID account, Deck deck) {
        return summaries(account, List.of(deck)).get(0);
    }

    private List<DeckSummary> summaries(UUID account, List<Deck> visible) {
        if (visible.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> plain = new HashMap<>();
        Map<UUID, Integer> questions = new HashMap<>();
        for (Count count : cards.counts(visible.stream().map(Deck::id).toList())) {
            (count.kind() == ItemKind.QUESTION ? questions : plain)
                    .merge(count.deck(), (int) count.cards(), Integer::sum);
        }
        Map<UUID, DueCounts.Counts> learnt = new HashMap<>();
        rooms.forEach(room -> learnt.putAll(room.of(account)));
        Set<UUID> studied = enrolments.studied(account);
        return visible.stream()
                .map(deck -> {
                    DueCounts.Counts counts = learnt.getOrDefault(deck.id(), DueCounts.Counts.NONE);
                    return new DeckSummary(
                            deck.id(),
                            deck.key(),
                            deck.title(),
                            deck.certification(),
                            DeckSummary.Origin.of(deck, account),
                            deck.language(),
                            deck.shared(),
                            studied.contains(deck.id()),
                            plain.getOrDefault(deck.id(), 0),
                            questions.getOrDefault(deck.id(), 0),
                            counts.due(),
                            counts.known());
                })
                .toList();
    }
}
