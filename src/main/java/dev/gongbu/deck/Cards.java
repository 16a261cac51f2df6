package dev.gongbu.deck;

import dev.gongbu.deck.format.ItemDraft;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cards of decks that the asking account may see. */
@ApplicationScoped
public class Cards implements PanacheRepositoryBase<Card, UUID> {

    /** A deck's items stand so far apart in the positions of its cards, with the parts of a cloze between them. */
    public static final int POSITIONS_OF_ITEM = 1_000;

    private static final String VIEW = """
            select c.id, i.id, i.key, d.id, d.key, d.title, d.language, d.certification, i.revisionId, c.part, c.active
            from Card c join Item i on i.id = c.itemId join Deck d on d.id = c.deckId
            where c.id in :ids and \
            """ + Decks.VISIBLE;

    private final Revisions revisions;

    Cards(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * These cards with what they say now, in one query, and one more when a content is read for the first time.
     *
     * @param account who asks
     * @param ids     cards, at most some hundred
     * @return in the order of {@code ids}; without those that do not exist or that the account may not see
     */
    public List<CardView> views(UUID account, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Row> rows = find(VIEW, Decks.viewer(account).and("ids", ids))
                .project(Row.class)
                .list();
        Map<UUID, ItemDraft> contents =
                revisions.contents(rows.stream().map(Row::revision).toList());
        Map<UUID, CardView> found = new HashMap<>();
        for (Row row : rows) {
            found.put(row.id(), row.with(contents));
        }
        List<CardView> views = new ArrayList<>(found.size());
        for (UUID id : ids) {
            CardView view = found.get(id);
            if (view != null) {
                views.add(view);
            }
        }
        return views;
    }

    /** One card with what it says now; empty when it does not exist or the account may not see it. */
    public Optional<CardView> view(UUID account, UUID id) {
        return views(account, List.of(id)).stream().findFirst();
    }

    /** The cards of an item in their order, inactive ones too. The item was found for the account before. */
    public List<Card> of(UUID item) {
        return list("from Card c where c.itemId = ?1 order by c.position, c.part", item);
    }

    /** The cards of a deck's items by item, inactive ones too. The deck was found for the account before. */
    public Map<UUID, List<Card>> byItem(UUID deck) {
        return list(
                        "select c from Card c join Item i on i.id = c.itemId where i.deckId = ?1 order by c.position, c.part",
                        deck)
                .stream()
                .collect(Collectors.groupingBy(Card::itemId));
    }

    /** How many active cards these decks have, by kind. The decks were found for the account before. */
    List<DeckSummaries.Count> counts(Collection<UUID> decks) {
        return find(
                        "select c.deckId, i.kind, count(c.id) from Card c join Item i on i.id = c.itemId"
                                + " where c.active = true and c.deckId in ?1 group by c.deckId, i.kind",
                        decks)
                .project(DeckSummaries.Count.class)
                .list();
    }

    /** A card as it is read. */
    record Row(
            UUID id,
            UUID item,
            String itemKey,
            UUID deck,
            String deckKey,
            String deckTitle,
            String language,
            @Nullable String certification,
            UUID revision,
            String part,
            boolean active) {

        private CardView with(Map<UUID, ItemDraft> contents) {
            ItemDraft content = contents.get(revision);
            if (content == null) {
                throw new IllegalStateException("item " + item + " has no revision " + revision);
            }
            return new CardView(
                    id,
                    item,
                    itemKey,
                    deck,
                    deckKey,
                    deckTitle,
                    language,
                    certification,
                    revision,
                    part,
                    active,
                    content);
        }
    }
}
