package dev.gongbu.account.settings;

import dev.gongbu.account.EditionChoices;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** The editions that any feature offers. */
@ApplicationScoped
class Editions {

    private final List<EditionChoices> features;

    Editions(@All List<EditionChoices> features) {
        this.features = features;
    }

    List<EditionChoices.Choice> in(Locale language) {
        return features.stream()
                .flatMap(feature -> feature.editions(language).stream())
                .toList();
    }

    boolean knows(String id) {
        return in(Locale.ENGLISH).stream().anyMatch(choice -> choice.id().equals(id));
    }
}
