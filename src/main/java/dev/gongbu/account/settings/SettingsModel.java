package dev.gongbu.account.settings;

import dev.gongbu.account.EditionChoices;
import dev.gongbu.account.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the settings page shows.
 *
 * @param username what stands in the field of the name
 * @param name     the account's name; null for guests
 * @param newToken a token that was made just now, the one time it can be read
 * @param saved    which part was saved just now; empty when none was
 */
record SettingsModel(
        SettingsFields fields,
        String username,
        @Nullable String name,
        boolean guest,
        List<TokenRow> tokens,
        List<EditionChoices.Choice> editions,
        List<String> zones,
        @Nullable String newToken,
        String saved,
        FormErrors errors) {

    /** @param used a date, or null when it was never used */
    record TokenRow(
            String id,
            String name,
            String created,
            @Nullable String used) {}

    SettingsModel typed(SettingsFields typed, FormErrors wrong) {
        return new SettingsModel(typed, username, name, guest, tokens, editions, zones, null, "", wrong);
    }

    SettingsModel typed(@Nullable String typedName, FormErrors wrong) {
        String shown = typedName == null ? "" : typedName;
        return new SettingsModel(fields, shown, name, guest, tokens, editions, zones, null, "", wrong);
    }

    SettingsModel wrong(FormErrors wrong) {
        return new SettingsModel(fields, username, name, guest, tokens, editions, zones, null, "", wrong);
    }

    SettingsModel made(String token) {
        return new SettingsModel(fields, username, name, guest, tokens, editions, zones, token, "", errors);
    }
}
