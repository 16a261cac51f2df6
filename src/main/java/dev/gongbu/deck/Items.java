package dev.gongbu.deck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The items of decks that the asking account may see. */
@ApplicationScoped
public class Items implements PanacheRepositoryBase<Item, UUID> {

    /** An item of a deck that this account may see, retired or not. */
    public Optional<Item> visible(UUID account, UUID id) {
        return find(
                        "select i from Item i join Deck d on d.id = i.deckId where i.id = :id and " + Decks.VISIBLE,
                        Decks.viewer(account).and("id", id))
                .firstResultOptional();
    }

    /** The items of a deck in its order, retired ones too. The deck was found for the account before. */
    List<Item> of(UUID deck) {
        return list("from Item i where i.deckId = ?1 order by i.retired, i.position, i.id", deck);
    }
}
