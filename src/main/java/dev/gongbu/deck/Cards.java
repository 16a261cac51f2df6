package dev.gongbu.deck;

import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.sql.Jdbc;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
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

    /** The columns of a card with its item and deck, as {@link Row#of} reads them. */
    public static final String COLUMNS =
            "c.id card_id, c.part, c.active, i.id item_id, i.item_key, i.revision_id, d.id deck_id, d.deck_key,"
                    + " d.title deck_title, d.language, d.certification";

    /** The cards of an array of ids, the first parameter, as {@code c}, their items as {@code i}, their decks as {@code d}. */
    public static final String WANTED = """
             from unnest(cast(? as uuid array)) wanted(id)
            join card c on c.id = wanted.id join item i on i.id = c.item_id join deck d on d.id = c.deck_id
            """;

    private final Jdbc jdbc;
    private final Revisions revisions;

    Cards(Jdbc jdbc, Revisions revisions) {
        this.jdbc = jdbc;
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
        Map<UUID, CardView> found = new HashMap<>();
        complete(jdbc.list("select " + COLUMNS + WANTED + "where " + Decks.VISIBLE_SQL, Row::of, ids, account))
                .forEach(view -> found.put(view.id(), view));
        List<CardView> views = new ArrayList<>(found.size());
        for (UUID id : ids) {
            CardView view = found.get(id);
            if (view != null) {
                views.add(view);
            }
        }
        return views;
    }

    /** These cards with what they say now, in their order; one statement more when a content is read for the first time. */
    public List<CardView> complete(List<Row> rows) {
        Map<UUID, ItemDraft> contents =
                revisions.contents(rows.stream().map(Row::revision).toList());
        return rows.stream().map(row -> row.with(contents)).toList();
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

    /** A card as it is read, without its content. */
    public record Row(
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

        public static Row of(dev.gongbu.sql.Row row) throws SQLException {
            return new Row(
                    row.uuid("card_id"),
                    row.uuid("item_id"),
                    row.text("item_key"),
                    row.uuid("deck_id"),
                    row.text("deck_key"),
                    row.text("deck_title"),
                    row.text("language"),
                    row.textOrNull("certification"),
                    row.uuid("revision_id"),
                    row.text("part"),
                    row.flag("active"));
        }

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
