package dev.gongbu.deck.library;

import dev.gongbu.deck.Card;
import dev.gongbu.deck.Cards;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.Item;
import dev.gongbu.deck.Items;
import dev.gongbu.deck.Revisions;
import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.ItemDraft;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares a draft with what the library has. Changes nothing. */
@Singleton
class DeckPlanning {

    private final Items items;
    private final Revisions revisions;
    private final Cards cards;

    DeckPlanning(Items items, Revisions revisions, Cards cards) {
        this.items = items;
        this.revisions = revisions;
        this.cards = cards;
    }

    /**
     * What has to be done.
     *
     * @param deck     what is to say what the draft says; null when it will be new
     * @param draft    what was read
     * @param damaged  keys of items that keep their last good text
     * @param complete false when nothing that is missing may be retired
     * @param assigned numbers that the reader made up for hidden parts, by item
     */
    DeckPlan plan(
            @Nullable Deck deck,
            DeckDraft draft,
            Set<String> damaged,
            boolean complete,
            Map<String, Set<Integer>> assigned) {
        Map<String, Item> known = new LinkedHashMap<>();
        Map<UUID, Revisions.Current> current = Map.of();
        Map<UUID, List<Card>> existing = Map.of();
        if (deck != null) {
            items.of(deck.id()).forEach(item -> known.put(item.key(), item));
            current = revisions.current(deck.id());
            existing = cards.byItem(deck.id());
        }
        Map<String, Set<Integer>> unmatched = new HashMap<>(assigned);
        List<DeckPlan.Step> steps = new ArrayList<>();
        Set<String> seen = new HashSet<>(damaged);
        for (ItemDraft read : draft.items()) {
            seen.add(read.id());
            Item item = known.get(read.id());
            ItemDraft numbered = item == null
                    ? read
                    : matched(
                            read,
                            unmatched.getOrDefault(read.id(), Set.of()),
                            item,
                            existing.getOrDefault(item.id(), List.of()));
            ItemDraft full = numbered.spelledOut(draft.sections());
            steps.add(new DeckPlan.Step(full, full.contentHash(), item, item == null ? null : current.get(item.id())));
        }
        List<Item> vanished = known.values().stream()
                .filter(item -> complete && !item.retired() && !seen.contains(item.key()))
                .toList();
        return new DeckPlan(draft, steps, vanished, existing);
    }

    private ItemDraft matched(ItemDraft read, Set<Integer> assigned, Item item, List<Card> parts) {
        if (assigned.isEmpty() || !(read.content() instanceof ClozeContent text)) {
            return read;
        }
        ClozeContent former = revisions.content(item.revisionId()).content() instanceof ClozeContent cloze
                ? cloze
                : new ClozeContent(List.of());
        Set<Integer> used = new HashSet<>();
        for (Card card : parts) {
            ClozeContent.number(card.part()).ifPresent(used::add);
        }
        return read.withContent(ClozeMatching.match(text, assigned, former, used));
    }
}
