package dev.gongbu.deck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who studies which decks. */
@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, Enrolment.Id> {

    private final Clock clock;

    Enrolments(Clock clock) {
        this.clock = clock;
    }

    /** The decks that an account studies now, in its order. */
    public List<Enrolment> active(UUID account) {
        return list("id.accountId = ?1 and active = true order by position, id.deckId", account);
    }

    /** The ids of the decks that an account studies now. */
    public Set<UUID> studied(UUID account) {
        return new HashSet<>(active(account).stream().map(Enrolment::deckId).toList());
    }

    public Optional<Enrolment> of(UUID account, UUID deck) {
        return findByIdOptional(new Enrolment.Id(account, deck));
    }

    /** Begins, resumes or stops studying; a deck that is new to the account comes last in its order. */
    public void study(UUID account, UUID deck, boolean studying) {
        Optional<Enrolment> before = of(account, deck);
        if (before.map(Enrolment::active).orElse(false) == studying) {
            return;
        }
        if (before.isPresent()) {
            before.get().study(studying);
        } else {
            persist(new Enrolment(account, deck, (int) count("id.accountId", account), clock.instant()));
        }
    }

    /** Whoever studies one deck studies the other as well from now on, unless they stopped studying that one. */
    public void follow(UUID from, UUID to) {
        for (Enrolment enrolment : list("id.deckId = ?1 and active = true", from)) {
            if (of(enrolment.accountId(), to).isEmpty()) {
                study(enrolment.accountId(), to, true);
            }
        }
    }

    /** Nobody but its owner studies the deck any more: the others can't see it, so they could not stop studying it. */
    public void leaveToOwner(UUID deck, UUID owner) {
        update("active = false where id.deckId = ?1 and id.accountId <> ?2", deck, owner);
    }

    /** Enrols a new account in these decks, in this order. */
    void begin(UUID account, List<Deck> decks) {
        int position = 0;
        for (Deck deck : decks) {
            persist(new Enrolment(account, deck.id(), position++, clock.instant()));
        }
    }
}
