package dev.gongbu.deck.library;

import dev.gongbu.deck.Card;
import dev.gongbu.deck.Item;
import dev.gongbu.deck.Revisions;
import dev.gongbu.deck.SearchText;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.ItemDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done so that a deck says what its draft says.
 *
 * @param draft  the draft
 * @param steps  one for each item of the draft, in its order
 * @param retire items that vanished
 * @param cards  the cards that items of the deck have already, by item
 */
record DeckPlan(DeckDraft draft, List<Step> steps, List<Item> retire, Map<UUID, List<Card>> cards) {

    /**
     * What becomes of one item.
     *
     * @param draft  with its sections spelt out and its hidden parts numbered
     * @param item   the item that has this key; null when it is new
     * @param former its current revision; null when it is new
     */
    record Step(ItemDraft draft, String hash, @Nullable Item item, Revisions.@Nullable Current former) {

        boolean changed() {
            return former == null || !former.hash().equals(hash);
        }

        ItemChange.Kind kind() {
            if (item == null) {
                return ItemChange.Kind.CREATED;
            }
            return changed() || item.retired() ? ItemChange.Kind.UPDATED : ItemChange.Kind.UNCHANGED;
        }
    }

    List<ItemChange> changes(Revisions revisions) {
        List<ItemChange> changes = new ArrayList<>();
        for (Step step : steps) {
            ItemDraft after = step.draft();
            Item item = step.item();
            boolean shown = step.kind() == ItemChange.Kind.UPDATED && item != null;
            changes.add(new ItemChange(
                    step.kind(),
                    step.draft().id(),
                    item == null || shown ? SearchText.title(after) : item.title(),
                    shown && item != null ? revisions.content(item.revisionId()) : null,
                    after));
        }
        for (Item item : retire) {
            changes.add(new ItemChange(ItemChange.Kind.RETIRED, item.key(), item.title(), null, null));
        }
        return changes;
    }
}
