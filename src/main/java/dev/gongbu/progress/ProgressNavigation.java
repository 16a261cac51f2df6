package dev.gongbu.progress;

import dev.gongbu.web.Messages;
import dev.gongbu.web.NavEntry;
import dev.gongbu.web.NavEntry.Place;
import dev.gongbu.web.Navigation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** The way to the syllabus and the courses. */
@ApplicationScoped
class ProgressNavigation implements Navigation {

    private static final int SYLLABUS = 20;
    private static final int COURSES = 30;

    @Override
    public List<NavEntry> entries(Locale locale) {
        ProgressMessages texts = Messages.in(ProgressMessages.class, locale);
        return List.of(
                new NavEntry("syllabus", "/syllabus", "list", texts.syllabus(), Place.MORE, SYLLABUS),
                new NavEntry("courses", "/courses", "course", texts.courses(), Place.MORE, COURSES));
    }
}
