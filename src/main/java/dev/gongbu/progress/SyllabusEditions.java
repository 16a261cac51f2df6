package dev.gongbu.progress;

import dev.gongbu.account.EditionChoices;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Offers the editions of the standard certification to the settings. */
@ApplicationScoped
class SyllabusEditions implements EditionChoices {

    private final Catalog catalog;

    SyllabusEditions(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<Choice> editions(Locale language) {
        List<Edition> newestFirst = new ArrayList<>(catalog.standard().editions());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .map(edition -> new Choice(edition.id(), edition.title().in(language)))
                .toList();
    }
}
