package dev.gongbu.deck.library;

import dev.gongbu.deck.Card;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.Item;
import dev.gongbu.deck.ItemRevision;
import dev.gongbu.deck.ItemSection;
import dev.gongbu.deck.ItemTag;
import dev.gongbu.sql.Jdbc;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are new, written kind by kind in batches past the persistence context: a deck has thousands of them, nobody
 * changes them in the same transaction, and the first start waits for them.
 */
public final class NewRows {

    private static final String DECK = """
            insert into deck (id, owner_id, deck_key, title, language, certification, front_matter, content_hash, folder,
            offer, shared, retired, created_at, updated_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ITEM = """
            insert into item (id, deck_id, item_key, kind, title, plain, difficulty, family, position, retired,
            revision_id, updated_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String REVISION = """
            insert into item_revision (id, item_id, number, content_hash, markdown, content, created_at)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String SECTION =
            "insert into item_section (item_id, certification, edition, code) values (?, ?, ?, ?)";
    private static final String TAG = "insert into item_tag (item_id, kind, name) values (?, ?, ?)";
    private static final String CARD =
            "insert into card (id, item_id, deck_id, part, position, active) values (?, ?, ?, ?, ?, ?)";

    private final List<Deck> decks = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<ItemRevision> revisions = new ArrayList<>();
    private final List<ItemSection> sections = new ArrayList<>();
    private final List<ItemTag> tags = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();

    void add(Deck deck) {
        decks.add(deck);
    }

    void add(Item item) {
        items.add(item);
    }

    void add(ItemRevision revision) {
        revisions.add(revision);
    }

    void addSections(List<ItemSection> some) {
        sections.addAll(some);
    }

    void addTags(List<ItemTag> some) {
        tags.addAll(some);
    }

    void addCards(List<Card> some) {
        cards.addAll(some);
    }

    /** Writes them. What the persistence context has to say was flushed before. */
    public void write(Jdbc jdbc) {
        jdbc.batch(DECK, decks, NewRows::columns);
        jdbc.batch(ITEM, items, NewRows::columns);
        jdbc.batch(REVISION, revisions, NewRows::columns);
        jdbc.batch(SECTION, sections, NewRows::columns);
        jdbc.batch(TAG, tags, NewRows::columns);
        jdbc.batch(CARD, cards, NewRows::columns);
    }

    private static @Nullable Object[] columns(Deck deck) {
        return new @Nullable Object[] {
            deck.id(),
            deck.ownerId(),
            deck.key(),
            deck.title(),
            deck.language(),
            deck.certification(),
            deck.frontMatter().json(),
            deck.contentHash(),
            deck.folder(),
            deck.offer().code(),
            deck.shared(),
            deck.retired(),
            deck.createdAt(),
            deck.updatedAt(),
            deck.version()
        };
    }

    private static @Nullable Object[] columns(Item item) {
        return new @Nullable Object[] {
            item.id(),
            item.deckId(),
            item.key(),
            item.kind().code(),
            item.title(),
            item.plain(),
            item.difficulty(),
            item.family(),
            item.position(),
            item.retired(),
            item.revisionId(),
            item.updatedAt(),
            item.version()
        };
    }

    private static @Nullable Object[] columns(ItemRevision revision) {
        return new @Nullable Object[] {
            revision.id(),
            revision.itemId(),
            revision.number(),
            revision.contentHash(),
            revision.markdown(),
            revision.content(),
            revision.createdAt()
        };
    }

    private static @Nullable Object[] columns(ItemSection section) {
        ItemSection.Id id = section.id();
        return new @Nullable Object[] {id.itemId(), id.certification(), id.edition(), id.code()};
    }

    private static @Nullable Object[] columns(ItemTag tag) {
        ItemTag.Id id = tag.id();
        return new @Nullable Object[] {id.itemId(), id.kind(), id.name()};
    }

    private static @Nullable Object[] columns(Card card) {
        return new @Nullable Object[] {
            card.id(), card.itemId(), card.deckId(), card.part(), card.position(), card.active()
        };
    }
}
