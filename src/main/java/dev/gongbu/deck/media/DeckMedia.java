package dev.gongbu.deck.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The name under which a deck shows a picture or sound. */
@Entity
@Table(name = "deck_media")
class DeckMedia {

    /** A name in a deck. */
    @Embeddable
    record Id(@Column(name = "deck_id") UUID deckId, String name) {}

    @EmbeddedId
    private Id id;

    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected DeckMedia() {}

    DeckMedia(UUID deck, String name, String sha256) {
        this.id = new Id(deck, name);
        this.sha256 = sha256;
    }

    String name() {
        return id.name();
    }

    String sha256() {
        return sha256;
    }

    void show(String other) {
        sha256 = other;
    }
}
