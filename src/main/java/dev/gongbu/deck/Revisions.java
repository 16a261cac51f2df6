package dev.gongbu.deck;

import dev.gongbu.deck.format.DraftJson;
import dev.gongbu.deck.format.ItemDraft;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What items say, by revision. Revisions never change, so what was read once is kept in memory, the last
 * {@value #KEPT} that were asked for. Thread-safe.
 */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<ItemRevision, UUID> {

    private static final int KEPT = 5_000;
    private static final int AT_ONCE = 500;

    private final Map<UUID, ItemDraft> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, ItemDraft> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * The contents of these revisions. Whoever asks has found the revisions through something that the account may
     * see, or through its own log.
     *
     * @return without those that do not exist
     */
    public Map<UUID, ItemDraft> contents(Collection<UUID> revisions) {
        Map<UUID, ItemDraft> found = new HashMap<>();
        Set<UUID> missing = new HashSet<>();
        synchronized (kept) {
            for (UUID revision : revisions) {
                ItemDraft content = kept.get(revision);
                if (content == null) {
                    missing.add(revision);
                } else {
                    found.put(revision, content);
                }
            }
        }
        List<UUID> toRead = List.copyOf(missing);
        for (int from = 0; from < toRead.size(); from += AT_ONCE) {
            found.putAll(read(toRead.subList(from, Math.min(from + AT_ONCE, toRead.size()))));
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

    private Map<UUID, ItemDraft> read(List<UUID> ids) {
        Map<UUID, ItemDraft> read = new HashMap<>();
        for (Row row : find(
                        "select r.id, i.key, r.content from ItemRevision r join Item i on i.id = r.itemId where r.id in ?1",
                        ids)
                .project(Row.class)
                .list()) {
            read.put(row.id(), DraftJson.read(row.key(), row.content()));
        }
        synchronized (kept) {
            kept.putAll(read);
        }
        return read;
    }

    /** What an item says now, without its text. */
    public record Current(UUID item, UUID id, int number, String hash) {}

    /** A revision as it is read. */
    record Row(UUID id, String key, String content) {}
}
