package dev.gongbu.deck;

import dev.gongbu.account.LibraryAccount;
import dev.gongbu.deck.format.Offer;
import dev.gongbu.deck.library.NewRows;
import dev.gongbu.sql.Jdbc;
import dev.gongbu.web.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The decks. Whoever asks is part of every question: what an account may not see is simply not found. */
@ApplicationScoped
public class Decks implements PanacheRepositoryBase<Deck, UUID> {

    /** Owns what ships with the program. */
    public static final UUID LIBRARY = LibraryAccount.ID;

    private static final Comparator<Deck> ORDER = new DeckOrder();

    /**
     * The condition, for a deck named {@code d} in HQL, that {@code :account} may see it: what ships, what is its own,
     * what is shared. What somebody left behind belongs to the library and comes from no folder; it stays as shared as
     * it was. Needs the parameters {@code account} and {@code library}.
     */
    public static final String VISIBLE =
            "(d.ownerId = :account or d.ownerId = :library and d.folder is not null or d.shared = true)";

    /** The same in SQL, with one parameter: the account. */
    public static final String VISIBLE_SQL = "(d.owner_id = ? or d.owner_id = cast('" + LibraryAccount.ID
            + "' as uuid) and d.folder is not null or d.shared = true)";

    private final Jdbc jdbc;

    Decks(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** A deck that this account may see, retired or not. */
    public Optional<Deck> visible(UUID account, UUID id) {
        return find(
                        "from Deck d where d.id = :id and " + VISIBLE,
                        viewer(account).and("id", id))
                .firstResultOptional();
    }

    /** Every deck that this account may see and that is not retired: what ships first, then by key. */
    public List<Deck> visible(UUID account) {
        return stream("from Deck d where d.retired = false and " + VISIBLE, viewer(account))
                .sorted(ORDER)
                .toList();
    }

    /**
     * A deck that this account may change.
     *
     * @throws Problem 404 when the account may not see it or it is retired, 403 when it belongs to somebody else
     */
    public Deck writable(UUID account, UUID id) {
        Deck deck = visible(account, id).filter(found -> !found.retired()).orElseThrow(Problem::notFound);
        if (!deck.ownedBy(account)) {
            throw Problem.of(403, null);
        }
        return deck;
    }

    /** The deck with this key among an owner's. */
    public Optional<Deck> owned(UUID owner, String key) {
        return find("ownerId = ?1 and key = ?2", owner, key).firstResultOptional();
    }

    /** All decks of an owner, retired ones too. */
    public List<Deck> owned(UUID owner) {
        return list("from Deck d where d.ownerId = ?1 order by d.key", owner);
    }

    /**
     * The decks that ship for a certification, in the order of their keys, as far as something in them belongs to this
     * edition or to none, and they are offered to learners whose pages are in this language.
     */
    List<Deck> shipped(String certification, String edition, Locale language) {
        return stream("""
                        from Deck d where d.ownerId = ?1 and d.certification = ?2 and d.retired = false
                        and d.folder is not null and d.offer in ?4
                        and exists (select 1 from Item i where i.deckId = d.id and i.retired = false
                            and (not exists (select 1 from ItemSection s where s.id.itemId = i.id)
                                or exists (select 1 from ItemSection s where s.id.itemId = i.id and s.id.edition = ?3)))
                        """, LIBRARY, certification, edition, Offer.to(language))
                .sorted(ORDER)
                .toList();
    }

    /**
     * All decks of the library, retired or not. In SQL, because the start waits for it: the first one who asks in HQL
     * waits half a second for its parser.
     */
    public List<Deck> library() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from deck where owner_id = :owner order by deck_key", Deck.class)
                .setParameter("owner", LIBRARY)
                .list();
    }

    /** Writes rows that are new after everything that was changed until now. */
    public void write(NewRows rows) {
        flush();
        rows.write(jdbc);
    }

    /** Leaves a deck whose row is about to be deleted past the persistence context out of it. */
    public void forget(Deck deck) {
        getEntityManager().detach(deck);
    }

    static Parameters viewer(UUID account) {
        return Parameters.with("account", account).and("library", LIBRARY);
    }
}
