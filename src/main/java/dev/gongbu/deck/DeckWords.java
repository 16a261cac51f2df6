package dev.gongbu.deck;

import dev.gongbu.web.Texts;
import java.util.Locale;

/** The words of this room in one language. */
record DeckWords(DeckMessages deck, ImportMessages importing, ProblemMessages problems) {

    static DeckWords in(Locale locale) {
        return new DeckWords(
                Texts.in(DeckMessages.class, locale),
                Texts.in(ImportMessages.class, locale),
                Texts.in(ProblemMessages.class, locale));
    }
}
