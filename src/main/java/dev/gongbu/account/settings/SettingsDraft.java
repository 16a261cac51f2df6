package dev.gongbu.account.settings;

import dev.gongbu.account.AccountMessages;
import dev.gongbu.account.AccountSettings;
import dev.gongbu.account.session.InitialZone;
import dev.gongbu.web.FieldError;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Problem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settings on their way from what they are to what was sent: each value is taken or becomes an error at its field. Used
 * by one request and thrown away.
 */
final class SettingsDraft {

    private final AccountMessages texts;
    private final Editions editions;
    private final List<FieldError> errors = new ArrayList<>();
    private Locale language;
    private ZoneId zone;
    private int newPerDay;
    private int reviewsPerDay;
    private double retention;
    private @Nullable String edition;
    private @Nullable LocalDate examDate;
    private boolean hideStreaks;

    SettingsDraft(AccountSettings from, Editions editions, AccountMessages texts) {
        this.language = from.language();
        this.zone = from.zone();
        this.newPerDay = from.newPerDay();
        this.reviewsPerDay = from.reviewsPerDay();
        this.retention = from.retention();
        this.edition = from.edition();
        this.examDate = from.examDate();
        this.hideStreaks = from.hideStreaks();
        this.editions = editions;
        this.texts = texts;
    }

    void language(@Nullable String tag) {
        Optional<Locale> found = Locales.SUPPORTED.stream()
                .filter(locale -> locale.getLanguage().equals(tag))
                .findFirst();
        found.ifPresentOrElse(locale -> language = locale, () -> refuse("language", texts.badLanguage()));
    }

    void zone(@Nullable String id) {
        InitialZone.parse(id).ifPresentOrElse(found -> zone = found, () -> refuse("zone", texts.badZone()));
    }

    void newPerDay(@Nullable Long number) {
        newPerDay = perDay("newPerDay", number, newPerDay);
    }

    void reviewsPerDay(@Nullable Long number) {
        reviewsPerDay = perDay("reviewsPerDay", number, reviewsPerDay);
    }

    private int perDay(String field, @Nullable Long number, int before) {
        if (number == null || !AccountSettings.isPerDay(number)) {
            refuse(field, texts.badPerDay(AccountSettings.MOST_PER_DAY));
            return before;
        }
        return number.intValue();
    }

    /** @param message how the range is named where it was typed: as a fraction or per cent */
    void retention(@Nullable Double wanted, String message) {
        if (wanted == null || !AccountSettings.isRetention(wanted)) {
            refuse("retention", message);
            return;
        }
        retention = wanted;
    }

    /** The retention so far. */
    double retention() {
        return retention;
    }

    /** @param id null follows the current edition */
    void edition(@Nullable String id) {
        if (id != null && !editions.knows(id)) {
            refuse("edition", texts.badEdition());
            return;
        }
        edition = id;
    }

    /** @param text a date as ISO 8601 writes it; null when the day is not known yet */
    void examDate(@Nullable String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text.strip());
            if (day == null || AccountSettings.isExamDate(day)) {
                examDate = day;
                return;
            }
        } catch (DateTimeParseException notADate) {
            // refused as a day that can't be meant is
        }
        refuse("examDate", texts.badExamDate());
    }

    void hideStreaks(boolean hide) {
        hideStreaks = hide;
    }

    /** The value can't be taken. */
    void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** @throws Problem 400 that names every field that does not fit */
    AccountSettings done() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new AccountSettings(language, zone, newPerDay, reviewsPerDay, retention, edition, examDate, hideStreaks);
    }
}
