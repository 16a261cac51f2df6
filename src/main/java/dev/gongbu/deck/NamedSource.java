package dev.gongbu.deck;

import dev.gongbu.deck.format.SourceRef;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A source as a page shows it.
 *
 * @param name the site and the page
 * @param asOf the month in the reader's words; null when the source says none
 */
public record NamedSource(String url, String name, @Nullable String asOf) {

    /** The source with what it is called when it says nothing but its address, as the scripts name it too. */
    public static NamedSource of(SourceRef source, Locale locale) {
        return new NamedSource(source.url(), nameOf(source.url()), month(source.asOf(), locale));
    }

    private static String nameOf(String url) {
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

    private static @Nullable String month(@Nullable YearMonth asOf, Locale locale) {
        if (asOf == null) {
            return null;
        }
        String pattern = locale.getLanguage().equals("ko") ? "uuuu년 M월" : "MMMM uuuu";
        return asOf.format(DateTimeFormatter.ofPattern(pattern, locale));
    }
}
