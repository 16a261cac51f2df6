package dev.gongbu.deck;

import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.ItemKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The identity of a card or question; what it says stands in its current {@link ItemRevision}. */
@Entity
@Table(name = "item")
public class Item {

    private static final int TITLE = 2_000;

    @Id
    private UUID id;

    @Column(name = "deck_id")
    private UUID deckId;

    @Column(name = "item_key")
    private String key;

    private ItemKind kind;

    @Column(length = TITLE)
    private String title;

    @Column(length = 1_000_000)
    private String plain;

    private @Nullable Integer difficulty;
    private @Nullable String family;
    private int position;
    private boolean retired;

    @Column(name = "revision_id")
    private UUID revisionId;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Item() {}

    @SuppressWarnings("NullAway.Init")
    public Item(UUID id, UUID deckId, String key) {
        this.id = id;
        this.deckId = deckId;
        this.key = key;
    }

    public UUID id() {
        return id;
    }

    public UUID deckId() {
        return deckId;
    }

    /** The id in the deck's file, unique in its deck. */
    public String key() {
        return key;
    }

    public ItemKind kind() {
        return kind;
    }

    /** Plain text for lists. */
    public String title() {
        return title;
    }

    /** Everything in it that can be searched for. */
    public String plain() {
        return plain;
    }

    public @Nullable Integer difficulty() {
        return difficulty;
    }

    /** What it shares with questions that put the same options before other situations; null for none. */
    public @Nullable String family() {
        return family;
    }

    /** Its place in the deck, from 0. */
    public int position() {
        return position;
    }

    /** True when it vanished from its deck: no longer asked, its history kept. */
    public boolean retired() {
        return retired;
    }

    /** The revision that is shown now. */
    public UUID revisionId() {
        return revisionId;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }

    public void revise(UUID revision, ItemDraft draft, String newTitle, String searchText, Instant now) {
        revisionId = revision;
        kind = draft.kind();
        title = newTitle.length() > TITLE ? newTitle.substring(0, TITLE) : newTitle;
        plain = searchText;
        difficulty = draft.difficulty();
        family = draft.family();
        updatedAt = now;
    }

    public void place(int newPosition) {
        position = newPosition;
    }

    public void retire(Instant now) {
        retired = true;
        updatedAt = now;
    }

    public void restore(Instant now) {
        retired = false;
        updatedAt = now;
    }

    public void moveTo(UUID deck, Instant now) {
        deckId = deck;
        updatedAt = now;
    }
}
