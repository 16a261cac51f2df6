package dev.gongbu.review;

import dev.gongbu.deck.ItemContent;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a source is called that says nothing but its address: the site and the page, as the scripts name it too. */
final class SourceNames {

    private SourceNames() {}

    static PracticeQuestion.Source of(ItemContent.Source source, Locale locale) {
        return new PracticeQuestion.Source(source.url(), name(source.url()), month(source.asOf(), locale));
    }

    private static String name(String url) {
        try {
            URI uri = URI.create(url);
            String path = String.valueOf(uri.getRawPath()).replaceAll("/+$", "");
            String last = URLDecoder.decode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
            String host = String.valueOf(uri.getHost());
            return last.isEmpty() ? host : host + ": " + last.replace('-', ' ');
        } catch (IllegalArgumentException unusual) {
            return url;
        }
    }

    private static @Nullable String month(@Nullable String asOf, Locale locale) {
        if (asOf == null) {
            return null;
        }
        try {
            String pattern = locale.getLanguage().equals("ko") ? "uuuu년 M월" : "MMMM uuuu";
            return YearMonth.parse(asOf).format(DateTimeFormatter.ofPattern(pattern, locale));
        } catch (DateTimeParseException notAMonth) {
            return asOf;
        }
    }
}
