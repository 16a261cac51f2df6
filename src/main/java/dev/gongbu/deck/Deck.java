package dev.gongbu.deck;

import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.Offer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A collection of items with a title, owned by an account; decks that ship belong to the library account. */
@Entity
@Table(name = "deck")
public class Deck {

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "deck_key")
    private String key;

    private String title;
    private String language;
    private @Nullable String certification;

    @Column(name = "front_matter", length = 100_000)
    private String frontMatter;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    private @Nullable String folder;
    private Offer offer;
    private boolean shared;
    private boolean retired;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Deck() {}

    @SuppressWarnings("NullAway.Init")
    public Deck(UUID id, UUID ownerId, String key, Instant now) {
        this.id = id;
        this.ownerId = ownerId;
        this.key = key;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID ownerId() {
        return ownerId;
    }

    /** Names the deck for ever, unique for its owner. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /** The language of its content, a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** The key of the certification that its sections belong to; null for none. */
    public @Nullable String certification() {
        return certification;
    }

    /** The folder under {@code quizzes/} that it ships in; null for a learner's own deck. */
    public @Nullable String folder() {
        return folder;
    }

    /** To which new learners it is offered, when it ships. */
    public Offer offer() {
        return offer;
    }

    /** True when every account of this server may study it. */
    public boolean shared() {
        return shared;
    }

    /** True when its file vanished: it is no longer offered. */
    public boolean retired() {
        return retired;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }

    /** True when this account may change it. */
    public boolean ownedBy(UUID account) {
        return ownerId.equals(account);
    }

    /** True for what ships with the program. */
    public boolean builtIn() {
        return ownerId.equals(Decks.LIBRARY) && folder != null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public DeckHead frontMatter() {
        return DeckHead.parse(frontMatter);
    }

    /** The deck with these items as its file has it. */
    public DeckDraft draft(List<ItemDraft> items) {
        DeckHead head = frontMatter();
        return new DeckDraft(
                key, title, certification, head.sections(), language, head.authors(), head.license(), offer, items);
    }

    @Nullable
    public String contentHash() {
        return contentHash;
    }

    /** Takes over what the head of a file says; nothing changes when that is what it said before. */
    public void describe(
            String newTitle,
            String newLanguage,
            @Nullable String newCertification,
            Offer newOffer,
            DeckHead matter,
            Instant now) {
        String json = matter.json();
        boolean same = newTitle.equals(title)
                && newLanguage.equals(language)
                && Objects.equals(newCertification, certification)
                && newOffer == offer
                && json.equals(frontMatter);
        if (!same) {
            title = newTitle;
            language = newLanguage;
            certification = newCertification;
            offer = newOffer;
            frontMatter = json;
            updatedAt = now;
        }
    }

    public void share(boolean withEveryone, Instant now) {
        shared = withEveryone;
        updatedAt = now;
    }

    /** Remembers its file; without a hash the file is read again next time. */
    public void cameFrom(String newFolder, @Nullable String newHash) {
        folder = newFolder;
        contentHash = newHash;
    }

    public void restore(Instant now) {
        retired = false;
        updatedAt = now;
    }

    public void retire(Instant now) {
        retired = true;
        contentHash = null;
        updatedAt = now;
    }

    public void touch(Instant now) {
        updatedAt = now;
    }

    /** Gives it to another account under a key that is free there. */
    public void passTo(UUID newOwner, String newKey, Instant now) {
        ownerId = newOwner;
        key = newKey;
        updatedAt = now;
    }
}
