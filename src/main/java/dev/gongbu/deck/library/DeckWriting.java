package dev.gongbu.deck.library;

import dev.gongbu.deck.Card;
import dev.gongbu.deck.Cards;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.Item;
import dev.gongbu.deck.ItemRevision;
import dev.gongbu.deck.ItemSection;
import dev.gongbu.deck.ItemTag;
import dev.gongbu.deck.Revisions;
import dev.gongbu.deck.SearchText;
import dev.gongbu.deck.format.DraftJson;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.markdown.MarkdownFormat;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.web.Uuids;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Does what a {@link DeckPlan} says, inside of the caller's transaction. */
@Singleton
class DeckWriting {

    private static final String ITEMS = " (select wanted.id from unnest(cast(? as uuid array)) wanted(id))";

    private final Jdbc jdbc;

    DeckWriting(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Items in the order of the plan from {@code from} on.
     *
     * @param former the certification that the deck's sections belonged to until now
     * @param rows   takes what is new; the caller has it written, when the decks that belong together are done
     * @return true when anything changed
     */
    boolean write(Deck deck, DeckPlan plan, int from, @Nullable String former, NewRows rows, Instant now) {
        boolean changed = !plan.retire().isEmpty();
        boolean reclassify = deck.certification() == null
                ? former != null
                : !deck.certification().equals(former);
        Set<UUID> unclassified = new HashSet<>();
        Set<UUID> untagged = new HashSet<>();
        int position = from;
        for (DeckPlan.Step step : plan.steps()) {
            Item item = step.item();
            boolean fresh = item == null;
            if (item == null) {
                item = new Item(Uuids.next(), deck.id(), step.draft().id());
            }
            ItemDraft draft = step.draft();
            changed |= fresh || step.changed() || item.retired() || item.position() != position;
            if (step.changed()) {
                ItemRevision revision = revision(item, step, now);
                rows.add(revision);
                item.revise(revision.id(), draft, SearchText.title(draft), SearchText.plain(draft), now);
            }
            if (item.retired()) {
                item.restore(now);
            }
            item.place(position);
            if (fresh) {
                rows.add(item);
            }
            if (step.changed() || reclassify) {
                if (!fresh) {
                    unclassified.add(item.id());
                }
                rows.addSections(sections(item, deck.certification(), draft));
            }
            if (step.changed()) {
                if (!fresh) {
                    untagged.add(item.id());
                }
                rows.addTags(ItemTag.of(item.id(), draft));
            }
            rows.addCards(cards(deck, item, draft, plan.cards().getOrDefault(item.id(), List.of())));
            position++;
        }
        retire(plan.retire(), plan.cards(), now);
        delete("delete from item_section where item_id in" + ITEMS, unclassified);
        delete("delete from item_tag where item_id in" + ITEMS, untagged);
        return changed;
    }

    /** Takes items out: no longer asked, kept with their history. */
    void retire(List<Item> items, Map<UUID, List<Card>> cards, Instant now) {
        for (Item item : items) {
            item.retire(now);
            for (Card card : cards.getOrDefault(item.id(), List.of())) {
                card.place(card.deckId(), card.position(), false);
            }
        }
    }

    private ItemRevision revision(Item item, DeckPlan.Step step, Instant now) {
        Revisions.Current former = step.former();
        return new ItemRevision(
                Uuids.next(),
                item.id(),
                former == null ? 1 : former.number() + 1,
                step.hash(),
                MarkdownFormat.source(step.draft()),
                DraftJson.write(step.draft()),
                now);
    }

    private static List<Card> cards(Deck deck, Item item, ItemDraft draft, List<Card> existing) {
        Map<String, Card> byPart = new HashMap<>();
        existing.forEach(card -> byPart.put(card.part(), card));
        List<Card> fresh = new ArrayList<>();
        int place = item.position() * Cards.POSITIONS_OF_ITEM;
        for (String part : draft.content().parts()) {
            Card card = byPart.remove(part);
            if (card == null) {
                card = new Card(Uuids.next(), item.id(), deck.id(), part);
                fresh.add(card);
            }
            card.place(deck.id(), place++, true);
        }
        for (Card gone : byPart.values()) {
            gone.place(deck.id(), place, false);
        }
        return fresh;
    }

    private static List<ItemSection> sections(Item item, @Nullable String certification, ItemDraft draft) {
        if (certification == null) {
            return List.of();
        }
        List<ItemSection> rows = new ArrayList<>();
        for (String reference : new LinkedHashSet<>(draft.sectionsOr(List.of()))) {
            int slash = reference.indexOf('/');
            if (slash > 0) {
                rows.add(new ItemSection(new ItemSection.Id(
                        item.id(), certification, reference.substring(0, slash), reference.substring(slash + 1))));
            }
        }
        return rows;
    }

    /** Makes room for rows that are written anew. */
    private void delete(String rows, Set<UUID> items) {
        if (!items.isEmpty()) {
            jdbc.update(rows, items);
        }
    }
}
