package dev.gongbu.review.web;

import dev.gongbu.review.StudyMessages;
import dev.gongbu.web.Messages;
import dev.gongbu.web.NavEntry;
import dev.gongbu.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Cards and practice in the bar of every page. */
@ApplicationScoped
class StudyNavigation implements Navigation {

    @Override
    public List<NavEntry> entries(Locale locale) {
        StudyMessages texts = Messages.in(StudyMessages.class, locale);
        return List.of(
                new NavEntry("cards", "/study", "cards", texts.cards(), NavEntry.Place.TAB, 20),
                new NavEntry("practice", "/practice", "question", texts.practice(), NavEntry.Place.TAB, 30));
    }
}
