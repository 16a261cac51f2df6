package dev.gongbu.account.settings;

import dev.gongbu.account.AccountMessages;
import dev.gongbu.web.Messages;
import dev.gongbu.web.NavEntry;
import dev.gongbu.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** The way to the settings. */
@ApplicationScoped
class AccountNavigation implements Navigation {

    private static final int LAST = 900;

    @Override
    public List<NavEntry> entries(Locale locale) {
        String label = Messages.in(AccountMessages.class, locale).settings();
        return List.of(new NavEntry("settings", "/settings", "gear", label, NavEntry.Place.MORE, LAST));
    }
}
