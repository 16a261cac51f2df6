package dev.gongbu.account;

import dev.gongbu.web.Locales;
import dev.gongbu.web.Messages;
import dev.gongbu.web.Problem;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The words of this request's answer, for calls and for pages. */
@RequestScoped
public class AccountTexts {

    private final Locales locales;

    AccountTexts(Locales locales) {
        this.locales = locales;
    }

    public AccountMessages api() {
        return Messages.in(AccountMessages.class, locales.api());
    }

    public AccountMessages page() {
        return Messages.in(AccountMessages.class, locales.page());
    }

    /** @throws Problem 400 if the call came without a body */
    public <T> T body(@Nullable T body) {
        if (body == null) {
            throw Problem.badRequest("body", api().bodyMissing());
        }
        return body;
    }
}
