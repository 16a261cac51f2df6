package dev.gongbu.account;

import dev.gongbu.web.FieldError;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Problem;
import java.time.ZoneId;
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
    private AccountSettings now;

    SettingsDraft(AccountSettings now, Editions editions, AccountMessages texts) {
        this.now = now;
        this.editions = editions;
        this.texts = texts;
    }

    void language(@Nullable String tag) {
        Optional<Locale> found = Locales.SUPPORTED.stream()
                .filter(locale -> locale.getLanguage().equals(tag))
                .findFirst();
        found.ifPresentOrElse(
                locale -> now = copy(locale, now.zone(), now.newPerDay(), now.reviewsPerDay(), now.retention()),
                () -> refuse("language", texts.badLanguage()));
    }

    void zone(@Nullable String id) {
        InitialZone.parse(id)
                .ifPresentOrElse(
                        zone -> now = copy(now.language(), zone, now.newPerDay(), now.reviewsPerDay(), now.retention()),
                        () -> refuse("zone", texts.badZone()));
    }

    void newPerDay(@Nullable Long number) {
        if (number == null || !AccountSettings.isPerDay(number)) {
            refuse("newPerDay", texts.badPerDay(AccountSettings.MOST_PER_DAY));
            return;
        }
        now = copy(now.language(), now.zone(), number.intValue(), now.reviewsPerDay(), now.retention());
    }

    void reviewsPerDay(@Nullable Long number) {
        if (number == null || !AccountSettings.isPerDay(number)) {
            refuse("reviewsPerDay", texts.badPerDay(AccountSettings.MOST_PER_DAY));
            return;
        }
        now = copy(now.language(), now.zone(), now.newPerDay(), number.intValue(), now.retention());
    }

    /** @param message how the range is named where it was typed: as a fraction or per cent */
    void retention(@Nullable Double retention, String message) {
        if (retention == null || !AccountSettings.isRetention(retention)) {
            refuse("retention", message);
            return;
        }
        now = copy(now.language(), now.zone(), now.newPerDay(), now.reviewsPerDay(), retention);
    }

    /** @param id null follows the current edition */
    void edition(@Nullable String id) {
        if (id != null && !editions.knows(id)) {
            refuse("edition", texts.badEdition());
            return;
        }
        now = new AccountSettings(
                now.language(),
                now.zone(),
                now.newPerDay(),
                now.reviewsPerDay(),
                now.retention(),
                id,
                now.hideStreaks());
    }

    void hideStreaks(boolean hide) {
        now = new AccountSettings(
                now.language(), now.zone(), now.newPerDay(), now.reviewsPerDay(), now.retention(), now.edition(), hide);
    }

    /** The settings so far. */
    AccountSettings now() {
        return now;
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
        return now;
    }

    private AccountSettings copy(Locale language, ZoneId zone, int newPerDay, int reviewsPerDay, double retention) {
        return new AccountSettings(
                language, zone, newPerDay, reviewsPerDay, retention, now.edition(), now.hideStreaks());
    }
}
