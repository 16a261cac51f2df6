package dev.gongbu.deck.library;

import dev.gongbu.account.Accounts;
import dev.gongbu.deck.Cards;
import dev.gongbu.deck.Deck;
import dev.gongbu.deck.DeckHead;
import dev.gongbu.deck.Decks;
import dev.gongbu.deck.Enrolments;
import dev.gongbu.deck.Item;
import dev.gongbu.deck.Items;
import dev.gongbu.deck.Revisions;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.ItemOrigin;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one way in for decks, whatever they come from. What is unchanged stays untouched, what changed gets a new
 * revision, what vanished is retired and comes back when it returns, and an item with an error keeps its last good text.
 */
@ApplicationScoped
public class Library {

    /** What a deck's content is written in when its file does not say. */
    public static final String LANGUAGE = "en";

    private final Accounts accounts;
    private final Decks decks;
    private final Items items;
    private final Cards cards;
    private final Revisions revisions;
    private final Enrolments enrolments;
    private final DeckPlanning planning;
    private final DeckWriting writing;
    private final Clock clock;

    Library(
            Accounts accounts,
            Decks decks,
            Items items,
            Cards cards,
            Revisions revisions,
            Enrolments enrolments,
            DeckPlanning planning,
            DeckWriting writing,
            Clock clock) {
        this.accounts = accounts;
        this.decks = decks;
        this.items = items;
        this.cards = cards;
        this.revisions = revisions;
        this.enrolments = enrolments;
        this.planning = planning;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * What {@link #save} would do; nothing is changed.
     *
     * @param owner whose deck it is or will be
     * @param deck  the deck to update; null for the one with the draft's key, or a new one
     * @throws Problem 404 when the owner may not see the deck, 403 when it belongs to somebody else
     */
    public ImportResult preview(UUID owner, @Nullable UUID deck, DeckReading reading) {
        DeckDraft draft = reading.deck();
        if (draft == null) {
            target(owner, deck);
            return ImportResult.unreadable(reading.problems());
        }
        Deck target = target(owner, deck, draft);
        return result(target, plan(target, reading, draft), reading);
    }

    /**
     * Makes the owner's deck say what was read, and enrols the owner. A file from which no deck can be made changes
     * nothing.
     *
     * @param owner whose deck it is or will be; its row is locked
     * @param deck  the deck to update; null for the one with the draft's key, or a new one
     * @throws Problem 404 when the owner may not see the deck, 403 when it belongs to somebody else
     */
    @Transactional
    public ImportResult save(UUID owner, @Nullable UUID deck, DeckReading reading) {
        DeckDraft draft = reading.deck();
        if (draft == null) {
            return preview(owner, deck, reading);
        }
        accounts.lock(owner);
        Deck target = target(owner, deck, draft);
        DeckPlan plan = plan(target, reading, draft);
        ImportResult planned = result(target, plan, reading);
        Deck saved = write(owner, target, plan);
        if (target == null || planned.created() > 0) {
            enrolments.study(owner, saved.id(), true);
        }
        return planned.saved(saved);
    }

    /** The deck as its file: key, ids and numbers of hidden parts are all written. */
    public DeckDraft draft(Deck deck) {
        return Objects.requireNonNull(drafts(List.of(deck)).get(deck));
    }

    /** The same for several decks, with two statements for all of them. */
    public Map<Deck, DeckDraft> drafts(List<Deck> decks) {
        Map<UUID, List<Item>> byDeck = items.of(decks.stream().map(Deck::id).toList()).stream()
                .filter(item -> !item.retired())
                .collect(Collectors.groupingBy(Item::deckId));
        Map<UUID, ItemDraft> contents = revisions.contents(byDeck.values().stream()
                .flatMap(List::stream)
                .map(Item::revisionId)
                .toList());
        var drafts = new LinkedHashMap<Deck, DeckDraft>();
        decks.forEach(deck -> drafts.put(deck, draft(deck, byDeck.getOrDefault(deck.id(), List.of()), contents)));
        return drafts;
    }

    private static DeckDraft draft(Deck deck, List<Item> current, Map<UUID, ItemDraft> contents) {
        List<String> sections = deck.frontMatter().sections();
        List<ItemDraft> drafts = current.stream()
                .map(item -> content(contents, item).inheriting(sections))
                .toList();
        return deck.draft(drafts);
    }

    /** Writes one item of a deck that its owner changes, new or known; the others stay as they are. */
    public Item put(Deck deck, ItemDraft draft, Set<Integer> assigned) {
        Instant now = clock.instant();
        DeckDraft one = deck.draft(List.of(draft));
        DeckPlan plan = planning.plan(deck, one, Set.of(), false, Map.of(draft.id(), assigned));
        Item known = plan.steps().get(0).item();
        int place = known == null ? (int) items.count("deckId", deck.id()) : known.position();
        NewRows rows = new NewRows();
        if (writing.write(deck, plan, place, deck.certification(), rows, now)) {
            deck.touch(now);
        }
        decks.write(rows);
        return items.find("deckId = ?1 and key = ?2", deck.id(), draft.id()).singleResult();
    }

    /** Takes one item out of a deck that its owner changes. */
    public void retire(Deck deck, Item item) {
        Instant now = clock.instant();
        writing.retire(List.of(item), Map.of(item.id(), cards.of(item.id())), now);
        deck.touch(now);
    }

    /** Takes a whole deck out: nobody is asked its cards any more, what was learnt stays. */
    public void retire(Deck deck) {
        Instant now = clock.instant();
        List<Item> current =
                items.of(deck.id()).stream().filter(item -> !item.retired()).toList();
        writing.retire(current, cards.byItem(deck.id()), now);
        deck.retire(now);
    }

    /**
     * Makes a deck say what was read: the part of {@link #save} that content synchronisation shares.
     *
     * @param rows takes what is new, for {@link Decks#write}
     */
    public Deck write(UUID owner, @Nullable Deck target, DeckReading reading, DeckDraft draft, NewRows rows) {
        return write(owner, target, plan(target, reading, draft), rows);
    }

    /** A new deck without items. */
    public Deck open(UUID owner, DeckDraft draft) {
        Deck deck = fresh(owner, draft);
        decks.persist(deck);
        return deck;
    }

    private Deck fresh(UUID owner, DeckDraft draft) {
        Instant now = clock.instant();
        var deck = new Deck(Uuids.next(), owner, draft.key(), now);
        describe(deck, draft, now);
        return deck;
    }

    private Deck write(UUID owner, @Nullable Deck target, DeckPlan plan) {
        NewRows rows = new NewRows();
        Deck deck = write(owner, target, plan, rows);
        decks.write(rows);
        return deck;
    }

    private Deck write(UUID owner, @Nullable Deck target, DeckPlan plan, NewRows rows) {
        Instant now = clock.instant();
        DeckDraft draft = plan.draft();
        Deck deck = target == null ? fresh(owner, draft) : target;
        if (target == null) {
            rows.add(deck);
        }
        String former = deck.certification();
        describe(deck, draft, now);
        if (deck.retired()) {
            deck.restore(now);
        }
        if (writing.write(deck, plan, 0, former, rows, now)) {
            deck.touch(now);
        }
        return deck;
    }

    /** Gives a deck another head; items that inherit its sections follow. */
    public void rewrite(Deck deck, DeckDraft draft) {
        write(deck.ownerId(), deck, planning.plan(deck, draft, Set.of(), false, Map.of()));
    }

    private static void describe(Deck deck, DeckDraft draft, Instant now) {
        String language = draft.language();
        String title = draft.title().replace('\0', ' ');
        deck.describe(
                title,
                language == null ? LANGUAGE : language,
                draft.certification(),
                draft.offer(),
                new DeckHead(draft.sections(), draft.authors(), draft.license()),
                now);
    }

    private DeckPlan plan(@Nullable Deck target, DeckReading reading, DeckDraft draft) {
        Map<String, Set<Integer>> assigned = new HashMap<>();
        for (Map.Entry<String, ItemOrigin> origin : reading.origins().entrySet()) {
            assigned.put(origin.getKey(), origin.getValue().assigned());
        }
        return planning.plan(target, draft, new HashSet<>(reading.damaged()), reading.headingsReadable(), assigned);
    }

    private ImportResult result(@Nullable Deck target, DeckPlan plan, DeckReading reading) {
        return ImportResult.planned(target, plan.draft().title(), plan.changes(revisions), reading.problems());
    }

    private @Nullable Deck target(UUID owner, @Nullable UUID deck, DeckDraft draft) {
        Deck chosen = target(owner, deck);
        return chosen != null ? chosen : decks.owned(owner, draft.key()).orElse(null);
    }

    private @Nullable Deck target(UUID owner, @Nullable UUID deck) {
        return deck == null ? null : decks.writable(owner, deck);
    }

    private static ItemDraft content(Map<UUID, ItemDraft> contents, Item item) {
        ItemDraft content = contents.get(item.revisionId());
        if (content == null) {
            throw new IllegalStateException("item " + item.id() + " has no revision " + item.revisionId());
        }
        return content;
    }
}
