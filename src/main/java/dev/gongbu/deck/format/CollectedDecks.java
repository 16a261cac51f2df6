package dev.gongbu.deck.format;

import dev.gongbu.deck.format.problems.ImportProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the decks that a format finds, without pictures and history. For one source and one thread. */
public final class CollectedDecks implements DeckSink {
    private final List<Collected> decks = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    /** Ids that are told of before any deck begins: then none can be made. */
    private final Set<String> homeless = new HashSet<>();

    /** What has been told of one deck. */
    private static final class Collected {
        private final DeckDraft head;
        private final List<ItemDraft> items = new ArrayList<>();
        private final Map<String, ItemOrigin> origins = new HashMap<>();
        private final Set<String> damaged = new HashSet<>();
        private boolean complete = true;

        private Collected(DeckDraft head) {
            this.head = head;
        }
    }

    /** Reads a source whole. */
    public static CollectedDecks read(DeckFormat format, DeckSource source, ReadOptions options) {
        CollectedDecks collected = new CollectedDecks();
        format.read(source, options, collected);
        return collected;
    }

    @Override
    public void deck(DeckDraft head) {
        decks.add(new Collected(head));
    }

    @Override
    public void item(ItemDraft item, ItemOrigin origin) {
        last().items.add(item);
        last().origins.put(item.id(), origin);
    }

    @Override
    public void damaged(String id) {
        (decks.isEmpty() ? homeless : last().damaged).add(id);
    }

    @Override
    public void incomplete() {
        last().complete = false;
    }

    @Override
    public void problem(ImportProblem problem) {
        problems.add(problem);
    }

    /** The decks in the order of the source, perhaps none; each with the problems of the whole source. */
    public List<DeckReading> decks() {
        return decks.stream()
                .map(deck -> new DeckReading(
                        deck.head.withItems(deck.items), problems, deck.damaged, deck.complete, deck.origins))
                .toList();
    }

    /**
     * What came of a source that holds one deck; its deck is null when none can be made of it.
     *
     * @throws IllegalStateException when it holds several
     */
    public DeckReading only() {
        if (decks.size() > 1) {
            throw new IllegalStateException(decks.size() + " decks in one source");
        }
        return decks.isEmpty() ? new DeckReading(null, problems, homeless, false, Map.of()) : decks().get(0);
    }

    private Collected last() {
        if (decks.isEmpty()) {
            throw new IllegalStateException("no deck began");
        }
        return decks.get(decks.size() - 1);
    }
}
