package dev.gongbu.deck.texts;

import dev.gongbu.web.Locales;
import dev.gongbu.web.Problem;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The words of this request's answer. */
@RequestScoped
public class DeckTexts {

    private final Locales locales;

    DeckTexts(Locales locales) {
        this.locales = locales;
    }

    public DeckMessagesIn api() {
        return DeckMessagesIn.in(locales.api());
    }

    public DeckMessagesIn page() {
        return DeckMessagesIn.in(locales.page());
    }

    /** @throws Problem 400 when the call came without a body */
    public <T> T body(@Nullable T body) {
        if (body == null) {
            throw Problem.badRequest("body", api().deck().bodyMissing());
        }
        return body;
    }
}
