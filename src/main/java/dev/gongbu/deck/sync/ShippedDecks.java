package dev.gongbu.deck.sync;

import dev.gongbu.deck.Deck;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The library's decks in the course of a synchronisation, retired ones too, read once. For one use. */
final class ShippedDecks {

    private final Map<String, Deck> byKey = new HashMap<>();
    private final Set<UUID> present = new HashSet<>();

    ShippedDecks(List<Deck> library) {
        library.forEach(deck -> byKey.put(deck.key(), deck));
    }

    /** Remembers that the deck's file was found; a new deck is one of them from now on. */
    void found(Deck deck) {
        byKey.put(deck.key(), deck);
        present.add(deck.id());
    }

    /** True when the deck's file was found. */
    boolean has(UUID deck) {
        return present.contains(deck);
    }

    @Nullable
    Deck withKey(String key) {
        return byKey.get(key);
    }

    List<Deck> in(String folder) {
        return byKey.values().stream()
                .filter(deck -> folder.equals(deck.folder()))
                .toList();
    }

    /** The decks in use of the folders that are not among these. */
    List<Deck> outside(Set<String> folders) {
        return byKey.values().stream()
                .filter(deck -> deck.folder() != null && !deck.retired() && !folders.contains(deck.folder()))
                .toList();
    }
}
