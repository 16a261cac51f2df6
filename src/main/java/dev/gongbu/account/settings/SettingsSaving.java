package dev.gongbu.account.settings;

import dev.gongbu.account.Account;
import dev.gongbu.account.AccountMessages;
import dev.gongbu.account.AccountSettings;
import dev.gongbu.account.Accounts;
import dev.gongbu.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/** Changes settings: one way for the page and for the call. */
@ApplicationScoped
class SettingsSaving {

    private final Accounts accounts;
    private final Editions editions;

    SettingsSaving(Accounts accounts, Editions editions) {
        this.accounts = accounts;
        this.editions = editions;
    }

    /** @throws Problem 400 that names every field that does not fit, and nothing changes */
    @Transactional
    AccountSettings change(UUID id, Consumer<SettingsDraft> changes, AccountMessages texts) {
        Account account = accounts.lock(id);
        SettingsDraft draft = new SettingsDraft(account.settings(), editions, texts);
        changes.accept(draft);
        AccountSettings settings = draft.done();
        account.change(settings);
        return settings;
    }
}
