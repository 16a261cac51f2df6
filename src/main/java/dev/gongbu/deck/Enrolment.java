package dev.gongbu.deck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an account studies a deck. */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    /** Who studies what. */
    @Embeddable
    public record Id(
            @Column(name = "account_id") UUID accountId,
            @Column(name = "deck_id") UUID deckId) {}

    @EmbeddedId
    private Id id;

    private Instant since;
    private boolean active;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    Enrolment(UUID account, UUID deck, int position, Instant now) {
        this.id = new Id(account, deck);
        this.since = now;
        this.active = true;
        this.position = position;
    }

    public UUID accountId() {
        return id.accountId();
    }

    public UUID deckId() {
        return id.deckId();
    }

    public Instant since() {
        return since;
    }

    /** False when the learner stopped studying the deck; what was learnt stays. */
    public boolean active() {
        return active;
    }

    /** The deck's place in the learner's order, from 0; new cards come in this order. */
    public int position() {
        return position;
    }

    void study(boolean now) {
        active = now;
    }
}
