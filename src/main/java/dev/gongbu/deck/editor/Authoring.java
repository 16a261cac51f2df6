package dev.gongbu.deck.editor;

import dev.gongbu.account.Accounts;
import dev.gongbu.deck.Cards;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.Decks;
import dev.gongbu.deck.Enrolments;
import dev.gongbu.deck.Item;
import dev.gongbu.deck.ItemJson;
import dev.gongbu.deck.Items;
import dev.gongbu.deck.Revisions;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.Ids;
import dev.gongbu.deck.format.ItemKind;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.Offer;
import dev.gongbu.deck.library.Library;
import dev.gongbu.deck.texts.DeckMessagesIn;
import dev.gongbu.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decks and items that their owner writes one at a time, held to the rules of the file format. */
@ApplicationScoped
public class Authoring {

    private final Accounts accounts;
    private final Decks decks;
    private final Items items;
    private final Cards cards;
    private final Revisions revisions;
    private final Enrolments enrolments;
    private final Library library;
    private final DraftValidator validator;
    private final Clock clock;

    Authoring(
            Accounts accounts,
            Decks decks,
            Items items,
            Cards cards,
            Revisions revisions,
            Enrolments enrolments,
            Library library,
            DraftValidator validator,
            Clock clock) {
        this.accounts = accounts;
        this.decks = decks;
        this.items = items;
        this.cards = cards;
        this.revisions = revisions;
        this.enrolments = enrolments;
        this.library = library;
        this.validator = validator;
        this.clock = clock;
    }

    /** A new deck without items, which its owner studies at once. */
    @Transactional
    public Deck create(UUID owner, DeckInput input, DeckMessagesIn words) {
        accounts.lock(owner);
        String title = Objects.requireNonNullElse(input.title(), "").strip();
        String wanted = input.key();
        String key = wanted == null
                ? free(slug(title, "deck"), taken -> decks.owned(owner, taken).isPresent())
                : wanted;
        var head = new DeckDraft(
                key,
                title,
                input.certification(),
                list(input.sections()),
                input.language() == null ? Library.LANGUAGE : input.language(),
                list(input.authors()),
                input.license(),
                Offer.ALL,
                List.of());
        DeckDraft checked = validator.head(head, words);
        if (decks.owned(owner, checked.key()).isPresent()) {
            throw Problem.of(409, "/problems/key-taken", words.deck().keyTaken());
        }
        Deck deck = library.open(owner, checked);
        deck.share(Boolean.TRUE.equals(input.shared()), clock.instant());
        enrolments.study(owner, deck.id(), true);
        return deck;
    }

    /** Changes the fields that are given; the items' sections follow when they inherit them. */
    @Transactional
    public Deck change(UUID owner, UUID id, DeckInput input, DeckMessagesIn words) {
        accounts.lock(owner);
        Deck deck = decks.writable(owner, id);
        if (input.key() != null && !input.key().equals(deck.key())) {
            throw Problem.badRequest("key", words.deck().keyStays());
        }
        DeckDraft now = library.draft(deck);
        var head = new DeckDraft(
                deck.key(),
                input.title() == null ? now.title() : input.title().strip(),
                input.certification() == null ? now.certification() : blankToNull(input.certification()),
                input.sections() == null ? now.sections() : list(input.sections()),
                input.language() == null ? now.language() : input.language(),
                input.authors() == null ? now.authors() : list(input.authors()),
                input.license() == null ? now.license() : blankToNull(input.license()),
                now.offer(),
                List.of());
        DeckDraft whole = validator.head(head, words).withItems(now.items());
        if (input.certification() != null || input.sections() != null) {
            validator.whole(whole, words); // an item may name sections of its own
        }
        library.rewrite(deck, whole);
        if (input.shared() != null) {
            deck.share(input.shared(), clock.instant());
            if (!deck.shared()) {
                enrolments.leaveToOwner(deck.id(), owner);
            }
        }
        return deck;
    }

    /** Takes a deck out; what was learnt stays, and it comes back when a file with its key is imported. */
    @Transactional
    public void delete(UUID owner, UUID id) {
        accounts.lock(owner);
        library.retire(decks.writable(owner, id));
    }

    /** A new item at the end of a deck; one that was taken out comes back. */
    @Transactional
    public ItemJson added(UUID owner, UUID deckId, ItemInput input, DeckMessagesIn words) {
        accounts.lock(owner);
        Deck deck = decks.writable(owner, deckId);
        String wanted = input.itemKey();
        String key = wanted == null
                ? free(slug(titleOf(input), "item"), taken -> known(deck, taken) != null)
                : Ids.normalised(wanted);
        if (key.length() > Limits.ID || key.indexOf('\0') >= 0) {
            throw Problem.badRequest("itemKey", words.deck().badField());
        }
        Item known = known(deck, key);
        if (known != null && !known.retired()) {
            throw Problem.badRequest("itemKey", words.deck().itemKeyTaken());
        }
        DraftValidator.Checked checked = validator.item(deck, input, key, words);
        return json(library.put(deck, checked.item(), checked.assigned()));
    }

    /**
     * Changes an item.
     *
     * @throws Problem 409 with the current state when it was changed since it was read
     */
    @Transactional
    public ItemJson changed(UUID owner, UUID deckId, UUID itemId, ItemInput input, DeckMessagesIn words) {
        accounts.lock(owner);
        Deck deck = decks.writable(owner, deckId);
        Item item = item(deck, itemId);
        if (input.version() == null) {
            throw Problem.badRequest("version", words.deck().versionNeeded());
        }
        if (input.version() != item.version()) {
            throw Problem.of(409, "/problems/stale", words.deck().stale()).with("current", json(item));
        }
        if (input.itemKey() != null && !input.itemKey().equals(item.key())) {
            throw Problem.badRequest("itemKey", words.deck().keyStays());
        }
        DraftValidator.Checked checked = validator.item(deck, input, item.key(), words);
        return json(library.put(deck, checked.item(), checked.assigned()));
    }

    /** Takes an item out of its deck; nothing happens when it is out already. */
    @Transactional
    public void retire(UUID owner, UUID deckId, UUID itemId) {
        accounts.lock(owner);
        Deck deck = decks.writable(owner, deckId);
        Item item = item(deck, itemId);
        if (!item.retired()) {
            library.retire(deck, item);
        }
    }

    /** Puts an item back into its deck as it was; nothing happens when it is there. */
    @Transactional
    public void restore(UUID owner, UUID deckId, UUID itemId) {
        accounts.lock(owner);
        Deck deck = decks.writable(owner, deckId);
        Item item = item(deck, itemId);
        if (item.retired()) {
            List<String> sections = deck.frontMatter().sections();
            library.put(deck, revisions.content(item.revisionId()).inheriting(sections), Set.of());
        }
    }

    /**
     * An item of a deck that the account may see.
     *
     * @throws Problem 404 when it may not, or the deck has no such item
     */
    public ItemJson item(UUID account, UUID deck, UUID item) {
        return items.visible(account, item)
                .filter(found -> found.deckId().equals(deck))
                .map(this::json)
                .orElseThrow(Problem::notFound);
    }

    private ItemJson json(Item item) {
        return ItemJson.of(item, revisions.content(item.revisionId()), cards.of(item.id()));
    }

    private Item item(Deck deck, UUID id) {
        return items.findByIdOptional(id)
                .filter(item -> item.deckId().equals(deck.id()))
                .orElseThrow(Problem::notFound);
    }

    private @Nullable Item known(Deck deck, String key) {
        return items.find("deckId = ?1 and key = ?2", deck.id(), key)
                .firstResultOptional()
                .orElse(null);
    }

    private static String titleOf(ItemInput input) {
        String front = input.kind() == ItemKind.CLOZE ? null : input.front();
        return Objects.requireNonNullElse(input.title() == null || input.title().isBlank() ? front : input.title(), "");
    }

    private static String slug(String title, String otherwise) {
        String slug = Ids.slug(title);
        return slug.isEmpty() ? otherwise : slug;
    }

    private static String free(String wanted, Predicate<String> taken) {
        String candidate = wanted;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = wanted + "-" + number;
        }
        return candidate;
    }

    private static List<String> list(@Nullable List<String> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
