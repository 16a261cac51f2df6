package dev.gongbu.account.settings;

import dev.gongbu.account.Account;
import dev.gongbu.account.FormErrors;
import dev.gongbu.account.session.ApiToken;
import dev.gongbu.account.session.ApiTokens;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.web.Locales;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Gathers what the settings page shows. */
@RequestScoped
class SettingsModels {

    /** Places, without the many names that only older systems use. */
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.equals("UTC")
                    || id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private final CurrentAccount current;
    private final ApiTokens tokens;
    private final Editions editions;
    private final Locales locales;

    SettingsModels(CurrentAccount current, ApiTokens tokens, Editions editions, Locales locales) {
        this.current = current;
        this.tokens = tokens;
        this.editions = editions;
        this.locales = locales;
    }

    /** @param saved which part was saved just now */
    SettingsModel read(String saved) {
        Account account = current.get();
        Locale language = locales.page();
        String name = account.name();
        return new SettingsModel(
                SettingsFields.of(account.settings()),
                name == null ? "" : name,
                name,
                account.guest(),
                tokens.of(account.id()).stream()
                        .map(token -> row(token, language, account.zone()))
                        .toList(),
                editions.in(language),
                ZONES,
                null,
                saved,
                FormErrors.NONE);
    }

    private static SettingsModel.TokenRow row(ApiToken token, Locale language, ZoneId zone) {
        Instant used = token.lastUsedAt();
        return new SettingsModel.TokenRow(
                token.id().toString(),
                token.name(),
                date(token.createdAt(), language, zone),
                used == null ? null : date(used, language, zone));
    }

    private static String date(Instant instant, Locale language, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(instant.atZone(zone));
    }
}
