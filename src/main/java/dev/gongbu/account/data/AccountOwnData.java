package dev.gongbu.account.data;

import dev.gongbu.account.Account;
import dev.gongbu.account.AccountData;
import dev.gongbu.account.Accounts;
import dev.gongbu.account.ExportSink;
import dev.gongbu.account.session.ApiTokens;
import dev.gongbu.account.session.Sessions;
import dev.gongbu.account.settings.SettingsView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this room itself keeps for an account: settings, sessions and the tokens of scripts. */
@ApplicationScoped
class AccountOwnData implements AccountData {

    private static final int GROUND_FLOOR = 100;

    private final Accounts accounts;
    private final Sessions sessions;
    private final ApiTokens tokens;

    AccountOwnData(Accounts accounts, Sessions sessions, ApiTokens tokens) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    record ExportedAccount(
            UUID id,
            @Nullable String name,
            String kind,
            Instant createdAt,
            SettingsView settings,
            List<ExportedSession> sessions,
            List<ExportedToken> tokens) {}

    record ExportedSession(Instant createdAt, Instant lastSeenAt, Instant expiresAt) {}

    record ExportedToken(
            String name, Instant createdAt, @Nullable Instant lastUsedAt) {}

    @Override
    public void export(UUID id, ExportSink out) {
        Account account = accounts.findById(id);
        out.json(
                "account.json",
                new ExportedAccount(
                        id,
                        account.name(),
                        account.kind().code(),
                        account.createdAt(),
                        SettingsView.of(account.settings()),
                        sessions.list("account", id).stream()
                                .map(s -> new ExportedSession(s.createdAt(), s.lastSeenAt(), s.expiresAt()))
                                .toList(),
                        tokens.of(id).stream()
                                .map(t -> new ExportedToken(t.name(), t.createdAt(), t.lastUsedAt()))
                                .toList()));
    }

    @Override
    public void erase(UUID account) {
        sessions.delete("account", account);
        tokens.delete("account", account);
    }

    /** Nothing goes along: whoever was in the guest's account by a browser or a token must not be in this one. */
    @Override
    public void move(UUID from, UUID to) {}

    @Override
    public int order() {
        return GROUND_FLOOR;
    }
}
