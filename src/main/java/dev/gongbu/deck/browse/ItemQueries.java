package dev.gongbu.deck.browse;

import dev.gongbu.deck.Item;
import dev.gongbu.deck.ItemRevision;
import dev.gongbu.deck.Items;
import dev.gongbu.deck.Revisions;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Single items with what they say, for whoever may see them. */
@ApplicationScoped
class ItemQueries {

    private final Items items;
    private final Revisions revisions;

    ItemQueries(Items items, Revisions revisions) {
        this.items = items;
        this.revisions = revisions;
    }

    /**
     * An item with what it says now.
     *
     * @param number of the revision, from 1
     */
    record Shown(UUID id, UUID deck, String title, boolean retired, UUID revision, int number, ItemDraft draft) {}

    /** @throws Problem 404 when the account may not see the item */
    public Shown shown(UUID account, UUID id) {
        Item item = items.visible(account, id).orElseThrow(Problem::notFound);
        ItemRevision revision = revisions.findById(item.revisionId());
        return new Shown(
                item.id(),
                item.deckId(),
                item.title(),
                item.retired(),
                revision.id(),
                revision.number(),
                revisions.content(revision.id()));
    }
}
