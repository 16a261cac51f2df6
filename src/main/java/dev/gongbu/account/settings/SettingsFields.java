package dev.gongbu.account.settings;

import dev.gongbu.account.AccountMessages;
import dev.gongbu.account.AccountSettings;
import org.jspecify.annotations.Nullable;

/**
 * The settings as the form has them, right or wrong.
 *
 * @param retention per cent
 * @param edition   empty follows the current edition
 * @param examDate  as ISO 8601 writes it; empty when it is not known yet
 */
record SettingsFields(
        @Nullable String language,
        @Nullable String zone,
        @Nullable String newPerDay,
        @Nullable String reviewsPerDay,
        @Nullable String retention,
        @Nullable String edition,
        @Nullable String examDate,
        @Nullable String hideStreaks) {

    static SettingsFields of(AccountSettings settings) {
        return new SettingsFields(
                settings.language().getLanguage(),
                settings.zone().getId(),
                Integer.toString(settings.newPerDay()),
                Integer.toString(settings.reviewsPerDay()),
                Long.toString(percent(settings.retention())),
                settings.edition() == null ? "" : settings.edition(),
                settings.examDate() == null ? "" : settings.examDate().toString(),
                Boolean.toString(settings.hideStreaks()));
    }

    void apply(SettingsDraft draft, AccountMessages texts) {
        draft.language(language);
        draft.zone(zone);
        draft.newPerDay(number(newPerDay));
        draft.reviewsPerDay(number(reviewsPerDay));
        Long percent = number(retention);
        if (percent == null || percent != percent(draft.retention())) {
            draft.retention(percent == null ? null : Double.valueOf(percent / 100.0), texts.badRetentionPercent());
        }
        draft.edition(given(edition));
        draft.examDate(given(examDate));
        draft.hideStreaks("true".equals(hideStreaks));
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    private static long percent(double retention) {
        return Math.round(retention * 100);
    }

    private static @Nullable Long number(@Nullable String typed) {
        try {
            return typed == null ? null : Long.valueOf(typed.strip());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
