package dev.gongbu.deck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an item belongs to an objective ({@code 2.2}) or a whole section ({@code 2}) of an edition. */
@Entity
@Table(name = "item_section")
public class ItemSection {

    /** The whole row. */
    @Embeddable
    public record Id(@Column(name = "item_id") UUID itemId, String certification, String edition, String code) {}

    @EmbeddedId
    private Id id;

    @SuppressWarnings("NullAway.Init")
    protected ItemSection() {}

    public ItemSection(Id id) {
        this.id = id;
    }

    public Id id() {
        return id;
    }
}
