package dev.gongbu.deck.browse;

import dev.gongbu.deck.texts.DeckMessagesIn;
import dev.gongbu.web.NavEntry;
import dev.gongbu.web.Navigation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** The way to the decks. */
@Singleton
class DeckNavigation implements Navigation {

    private static final int ORDER = 130;

    @Override
    public List<NavEntry> entries(Locale locale) {
        String label = DeckMessagesIn.in(locale).deck().decks();
        return List.of(new NavEntry("decks", "/decks", "deck", label, NavEntry.Place.MORE, ORDER));
    }
}
