package dev.gongbu.web;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looks at the page: what the shell needs to know of the account, which is a room above. */
public interface Viewer {

    /** True for guests and named accounts alike. */
    boolean signedIn();

    boolean guest();

    boolean admin();

    /** The account's name; null for guests and when nobody is signed in. */
    @Nullable
    String name();

    /** The account's id; null when nobody is signed in. */
    @Nullable
    UUID id();

    /** The language of the account's settings; null when nobody is signed in. */
    @Nullable
    Locale language();

    /** The account's time zone, UTC when nobody is signed in. */
    ZoneId zone();
}
