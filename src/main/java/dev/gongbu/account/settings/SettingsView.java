package dev.gongbu.account.settings;

import dev.gongbu.account.AccountSettings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The settings as JSON shows them; see {@link AccountSettings}. */
public record SettingsView(
        String language,
        String zone,
        int newPerDay,
        int reviewsPerDay,
        double retention,
        @Nullable String edition,
        @Nullable LocalDate examDate,
        boolean hideStreaks) {

    public static SettingsView of(AccountSettings settings) {
        return new SettingsView(
                settings.language().getLanguage(),
                settings.zone().getId(),
                settings.newPerDay(),
                settings.reviewsPerDay(),
                settings.retention(),
                settings.edition(),
                settings.examDate(),
                settings.hideStreaks());
    }
}
