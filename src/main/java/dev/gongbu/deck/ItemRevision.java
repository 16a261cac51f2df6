package dev.gongbu.deck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an item said from one moment on. Never changed: logs and exams refer to it. */
@Entity
@Immutable
@Table(name = "item_revision")
public class ItemRevision {

    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID itemId;

    private int number;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(length = 1_000_000)
    private String markdown;

    @Column(length = 1_000_000)
    private String content;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ItemRevision() {}

    public ItemRevision(UUID id, UUID itemId, int number, String hash, String markdown, String content, Instant now) {
        this.id = id;
        this.itemId = itemId;
        this.number = number;
        this.contentHash = hash;
        this.markdown = markdown;
        this.content = content;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    /** 1 for the first. */
    public int number() {
        return number;
    }

    public String contentHash() {
        return contentHash;
    }

    public String markdown() {
        return markdown;
    }

    public String content() {
        return content;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
