package dev.gongbu.deck;

import dev.gongbu.deck.format.ItemKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    public List<Item> of(UUID deck) {
        return list("from Item i where i.deckId = ?1 order by i.retired, i.position, i.id", deck);
    }

    /** The items of these decks, each deck's in its order, retired ones too. They were found for the account before. */
    public List<Item> of(Collection<UUID> decks) {
        return list("from Item i where i.deckId in ?1 order by i.deckId, i.retired, i.position, i.id", decks);
    }

    /** The items of all decks of a content folder, retired ones too. */
    public List<Item> inFolder(String folder) {
        return list(
                "select i from Item i join Deck d on d.id = i.deckId where d.ownerId = ?1 and d.folder = ?2",
                Decks.LIBRARY,
                folder);
    }

    /** How many items of a deck are not retired. The deck was found for the account before. */
    public long count(UUID deck) {
        return count("deckId = ?1 and retired = false", deck);
    }

    /** One page of a deck's items in its order. The deck was found for the account before. */
    public List<Found> page(UUID deck, int page, int size) {
        return find(
                        "select i.id, i.kind, i.title, d.id, d.title, d.language from Item i join Deck d on d.id = i.deckId"
                                + " where i.retired = false and d.id = ?1 order by i.position, i.id",
                        deck)
                .project(Found.class)
                .page(page, size)
                .list();
    }

    /** An item that a search found. */
    public record Found(UUID id, ItemKind kind, String title, UUID deck, String deckTitle, String language) {}

    /**
     * Items whose text has every word of the search, in the decks that the account may see.
     *
     * @param deck only in this deck; null for all
     * @param most how many at most
     */
    public List<Found> search(UUID account, String search, @Nullable UUID deck, int most) {
        List<String> words = SearchText.words(search);
        if (words.isEmpty()) {
            return List.of();
        }
        Parameters parameters = Decks.viewer(account);
        var query = new StringBuilder(
                "select i.id, i.kind, i.title, d.id, d.title, d.language from Item i join Deck d on d.id = i.deckId"
                        + " where i.retired = false and d.retired = false and " + Decks.VISIBLE);
        if (deck != null) {
            query.append(" and d.id = :deck");
            parameters.and("deck", deck);
        }
        for (int word = 0; word < words.size(); word++) {
            query.append(" and i.plain like :word").append(word).append(" escape '!'");
            parameters.and("word" + word, "%" + words.get(word).replaceAll("[!%_]", "!$0") + "%");
        }
        query.append(" order by d.key, i.position, i.id");
        return find(query.toString(), parameters)
                .project(Found.class)
                .page(0, most)
                .list();
    }
}
