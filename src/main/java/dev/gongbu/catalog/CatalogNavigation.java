package dev.gongbu.catalog;

import dev.gongbu.web.Messages;
import dev.gongbu.web.NavEntry;
import dev.gongbu.web.Navigation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** The way to the tips. */
@Singleton
class CatalogNavigation implements Navigation {

    private static final int TIPS = 120;

    @Override
    public List<NavEntry> entries(Locale locale) {
        String label = Messages.in(CatalogMessages.class, locale).tips();
        return List.of(new NavEntry("tips", "/tips", "tip", label, NavEntry.Place.MORE, TIPS));
    }
}
