package dev.gongbu.deck.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * To which new learners a deck that ships is offered, that is, who takes it up by themselves. Every language of the
 * interface has one.
 */
public enum Offer {
    ALL,
    KO,
    EN,
    NONE;

    /** How it is written in files and kept: {@code all}, {@code ko}, {@code en}, {@code none}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The offer with this code; empty when there is none. */
    public static Optional<Offer> of(String code) {
        return Arrays.stream(values())
                .filter(offer -> offer.code().equals(code))
                .findFirst();
    }

    /** The codes in the order in which they are explained. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Offer::code).toList();
    }

    /** What a new learner with this interface language takes up. */
    public static List<Offer> to(Locale language) {
        return of(language.getLanguage())
                .filter(offer -> offer != NONE && offer != ALL)
                .map(own -> List.of(ALL, own))
                .orElse(List.of(ALL));
    }
}
