package dev.gongbu.account.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where to go next, as a link or a form said it.
 *
 * @param text begins with one slash
 */
public record LocalPath(String text) {

    static final LocalPath START = new LocalPath("/");

    private static final int LONGEST = 2000;

    /** The path, if it is one of this site; else the start page. A link from elsewhere must not lead on to elsewhere. */
    public static LocalPath of(@Nullable String next) {
        if (next == null || next.length() > LONGEST || !next.startsWith("/") || next.startsWith("//")) {
            return START;
        }
        try {
            URI uri = new URI(next);
            boolean local = uri.getScheme() == null && uri.getRawAuthority() == null;
            return local ? new LocalPath(uri.toASCIIString()) : START;
        } catch (URISyntaxException notAPath) {
            return START;
        }
    }

    public URI uri() {
        return URI.create(text);
    }

    /** As a value in the query of another address. */
    public String encoded() {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
