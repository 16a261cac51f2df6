package dev.gongbu.deck.texts;

import dev.gongbu.web.Messages;
import java.util.Locale;

/** The words of this room in one language. */
public record DeckMessagesIn(DeckMessages deck, ImportMessages importing, ProblemMessages problems) {

    public static DeckMessagesIn in(Locale locale) {
        return new DeckMessagesIn(
                Messages.in(DeckMessages.class, locale),
                Messages.in(ImportMessages.class, locale),
                Messages.in(ProblemMessages.class, locale));
    }
}
