package dev.gongbu.home;

import dev.gongbu.web.Messages;
import dev.gongbu.web.NavEntry;
import dev.gongbu.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** The way back to today, first of all. */
@ApplicationScoped
class HomeNavigation implements Navigation {

    private static final int FIRST = 10;

    @Override
    public List<NavEntry> entries(Locale locale) {
        String label = Messages.in(HomeMessages.class, locale).today();
        return List.of(new NavEntry("today", "/", "today", label, NavEntry.Place.TAB, FIRST));
    }
}
