package dev.gongbu.deck;

import dev.gongbu.deck.format.DraftJson;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.web.Remembered;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What items say, by revision. Revisions never change, so what was read last is kept in memory. Thread-safe.
 */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<ItemRevision, UUID> {

    private final Jdbc jdbc;
    private final Remembered<UUID, ItemDraft> kept;

    Revisions(Jdbc jdbc, @CacheName("contents") Cache kept) {
        this.jdbc = jdbc;
        this.kept = new Remembered<>(kept);
    }

    /**
     * The contents of these revisions. Whoever asks has found the revisions through something that the account may
     * see, or through its own log.
     *
     * @return without those that do not exist
     */
    public Map<UUID, ItemDraft> contents(Collection<UUID> revisions) {
        Map<UUID, ItemDraft> found = new HashMap<>();
        Set<UUID> missing = new HashSet<>();
        for (UUID revision : revisions) {
            ItemDraft content = kept.get(revision);
            if (content == null) {
                missing.add(revision);
            } else {
                found.put(revision, content);
            }
        }
        if (!missing.isEmpty()) {
            found.putAll(read(missing));
        }
        return found;
    }

    /** The content of a revision that exists. */
    public ItemDraft content(UUID revision) {
        ItemDraft content = contents(List.of(revision)).get(revision);
        if (content == null) {
            throw new IllegalArgumentException("no revision " + revision);
        }
        return content;
    }

    /** What the item of this card said in this revision; empty when the revision is another item's, or none. */
    public Optional<ItemDraft> former(UUID card, UUID revision) {
        long its = count("id = ?1 and itemId = (select c.itemId from Card c where c.id = ?2)", revision, card);
        return its == 0 ? Optional.empty() : Optional.of(content(revision));
    }

    /** The current revisions of a deck's items, by item. The deck was found for the account before. */
    public Map<UUID, Current> current(UUID deck) {
        Map<UUID, Current> current = new HashMap<>();
        for (Current row : find(
                        "select r.itemId, r.id, r.number, r.contentHash from Item i join ItemRevision r"
                                + " on r.id = i.revisionId where i.deckId = ?1",
                        deck)
                .project(Current.class)
                .list()) {
            current.put(row.item(), row);
        }
        return current;
    }

    private Map<UUID, ItemDraft> read(Collection<UUID> ids) {
        Map<UUID, ItemDraft> read = new HashMap<>();
        jdbc.each("""
                select r.id, i.item_key, r.content
                from unnest(cast(? as uuid array)) wanted(id)
                join item_revision r on r.id = wanted.id join item i on i.id = r.item_id
                """, row -> read.put(row.uuid("id"), DraftJson.read(row.text("item_key"), row.text("content"))), ids);
        read.forEach(kept::put);
        return read;
    }

    /** What an item says now, without its text. */
    public record Current(UUID item, UUID id, int number, String hash) {}
}
