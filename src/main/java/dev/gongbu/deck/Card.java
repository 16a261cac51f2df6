package dev.gongbu.deck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What is scheduled: one part of an item. */
@Entity
@Table(name = "card")
public class Card {

    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "deck_id")
    private UUID deckId;

    private String part;
    private int position;
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected Card() {}

    public Card(UUID id, UUID itemId, UUID deckId, String part) {
        this.id = id;
        this.itemId = itemId;
        this.deckId = deckId;
        this.part = part;
        this.active = true;
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public UUID deckId() {
        return deckId;
    }

    /** {@code front}, {@code question} or {@code cloze:<n>}. */
    public String part() {
        return part;
    }

    /** Its place in the deck: items in order, a cloze's parts by number. */
    public int position() {
        return position;
    }

    /** False when the item is retired or no longer has this part; its history stays. */
    public boolean active() {
        return active;
    }

    public void place(UUID deck, int newPosition, boolean nowActive) {
        deckId = deck;
        position = newPosition;
        active = nowActive;
    }
}
