package dev.gongbu.deck.format;

import dev.gongbu.Coded;
import java.util.List;
import java.util.Locale;

/**
 * To which new learners a deck that ships is offered, that is, who takes it up by themselves. Every language of the
 * interface has one.
 */
public enum Offer implements Coded {
    ALL,
    KO,
    EN,
    NONE;

    /** What a new learner with this interface language takes up. */
    public static List<Offer> to(Locale language) {
        return Coded.of(Offer.class, language.getLanguage())
                .filter(offer -> offer != NONE && offer != ALL)
                .map(own -> List.of(ALL, own))
                .orElse(List.of(ALL));
    }
}
