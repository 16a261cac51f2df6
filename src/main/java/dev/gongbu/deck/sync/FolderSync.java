package dev.gongbu.deck.sync;

import dev.gongbu.deck.Deck;
import dev.gongbu.deck.Decks;
import dev.gongbu.deck.Enrolments;
import dev.gongbu.deck.Item;
import dev.gongbu.deck.Items;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.KnownSections;
import dev.gongbu.deck.library.Library;
import dev.gongbu.deck.library.NewRows;
import dev.gongbu.deck.media.Media;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Synchronises the decks of one content folder. Item ids are unique in a folder; an id that leaves one file and appears
 * in another moves with its history, and whoever studied the one deck studies the other.
 */
@Singleton
class FolderSync {

    private final Decks decks;
    private final Items items;
    private final Media media;
    private final Library library;
    private final Enrolments enrolments;
    private final Clock clock;

    FolderSync(Decks decks, Items items, Media media, Library library, Enrolments enrolments, Clock clock) {
        this.decks = decks;
        this.items = items;
        this.media = media;
        this.library = library;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** A file that has to be written. */
    private record Pending(
            DeckFile file,
            DeckReading reading,
            DeckDraft draft,
            @Nullable Deck deck) {}

    /**
     * How many files were read, because they are new or changed.
     *
     * @param shipped  what is found is added
     * @param problems what is wrong is added
     */
    int synchronise(
            String folder, List<DeckFile> files, KnownSections known, ShippedDecks shipped, List<String> problems) {
        List<Deck> before = shipped.in(folder);
        Map<String, Deck> byHash = new HashMap<>();
        before.stream().filter(deck -> !deck.retired()).forEach(deck -> byHash.put(deck.contentHash(), deck));
        files.stream()
                .map(file -> byHash.get(file.hash()))
                .filter(Objects::nonNull)
                .forEach(shipped::found); // first, so that no copy of an unchanged file takes its deck
        List<Pending> pending = new ArrayList<>();
        boolean complete = true;
        int read = 0;
        for (DeckFile file : files) {
            if (byHash.containsKey(file.hash())) {
                continue;
            }
            read++;
            DeckReading reading = file.read(known);
            problems.addAll(file.says(reading.problems()));
            DeckDraft draft = reading.deck();
            if (draft == null) {
                complete = false; // which deck it was can't be told
                continue;
            }
            Deck deck = shipped.withKey(draft.key());
            if (pending.stream().anyMatch(other -> other.draft().key().equals(draft.key()))
                    || (deck != null && shipped.has(deck.id()))) {
                problems.add(file.location() + ": another file has the key " + draft.key() + " already");
                complete = false;
                continue;
            }
            if (deck != null) {
                shipped.found(deck);
            }
            pending.add(new Pending(file, reading, draft, deck));
        }
        if (!pending.isEmpty()) {
            write(before.isEmpty() ? List.of() : items.inFolder(folder), pending, shipped, problems);
        }
        if (complete) {
            before.stream()
                    .filter(deck -> !deck.retired() && !shipped.has(deck.id()))
                    .forEach(library::retire);
        }
        return read;
    }

    private void write(List<Item> former, List<Pending> pending, ShippedDecks shipped, List<String> problems) {
        Map<String, Item> known = new HashMap<>();
        former.forEach(item -> known.put(item.key(), item));
        Map<String, String> claims = claims(pending, shipped, known);
        List<Pending> opened = new ArrayList<>();
        Map<UUID, Set<UUID>> moves = new LinkedHashMap<>();
        for (Pending next : pending) {
            Deck deck = next.deck();
            DeckDraft draft = withoutDuplicates(next, claims, problems);
            for (ItemDraft item : draft.items()) {
                Item elsewhere = known.get(item.id());
                if (elsewhere != null && (deck == null || !elsewhere.deckId().equals(deck.id()))) {
                    deck = deck == null ? library.open(Decks.LIBRARY, draft) : deck;
                    moves.computeIfAbsent(elsewhere.deckId(), from -> new LinkedHashSet<>())
                            .add(deck.id());
                    elsewhere.moveTo(deck.id(), clock.instant());
                }
            }
            opened.add(new Pending(next.file(), next.reading(), draft, deck));
        }
        decks.flush(); // moved items are found in their new decks
        NewRows rows = new NewRows();
        Map<UUID, Map<String, byte[]>> beside = new LinkedHashMap<>();
        for (Pending next : opened) {
            Deck deck = library.write(Decks.LIBRARY, next.deck(), next.reading(), next.draft(), rows);
            DeckFile file = next.file();
            deck.cameFrom(file.folder(), clean(next) ? file.hash() : null);
            shipped.found(deck);
            if (next.deck() != null || !file.media().isEmpty()) {
                beside.put(deck.id(), file.media());
            }
        }
        decks.write(rows);
        beside.forEach(media::show);
        moves.forEach((from, to) -> to.forEach(deck -> enrolments.follow(from, deck)));
    }

    /** True when nothing has to be told again at the next start. */
    private static boolean clean(Pending next) {
        DeckDraft read = next.reading().deck();
        return !next.reading().hasErrors()
                && read != null
                && read.items().size() == next.draft().items().size();
    }

    /** Which deck has each id: first the one that has it already, then the first file that names it. */
    private static Map<String, String> claims(List<Pending> pending, ShippedDecks shipped, Map<String, Item> known) {
        Map<UUID, Pending> changing = new HashMap<>();
        for (Pending next : pending) {
            Deck deck = next.deck();
            if (deck != null) {
                changing.put(deck.id(), next);
            }
        }
        Map<String, String> claims = new HashMap<>();
        known.values().forEach(item -> {
            Pending home = changing.get(item.deckId());
            boolean stays = home == null ? shipped.has(item.deckId()) && !item.retired() : names(home, item.key());
            if (stays) {
                claims.put(item.key(), home == null ? "" : home.draft().key());
            }
        });
        for (Pending next : pending) {
            next.draft()
                    .items()
                    .forEach(item -> claims.putIfAbsent(item.id(), next.draft().key()));
        }
        return claims;
    }

    private static boolean names(Pending home, String key) {
        return home.reading().damaged().contains(key)
                || home.draft().items().stream().anyMatch(item -> item.id().equals(key));
    }

    private static DeckDraft withoutDuplicates(Pending next, Map<String, String> claims, List<String> problems) {
        List<ItemDraft> kept = new ArrayList<>();
        for (ItemDraft item : next.draft().items()) {
            if (next.draft().key().equals(claims.get(item.id()))) {
                kept.add(item);
            } else {
                var origin = next.reading().origins().get(item.id());
                problems.add(next.file().location() + ":" + (origin == null ? 1 : origin.line())
                        + ": another file of the folder has the id " + item.id() + " already");
            }
        }
        return next.draft().withItems(kept);
    }
}
