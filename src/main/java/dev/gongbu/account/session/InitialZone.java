package dev.gongbu.account.session;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which time zone a learner begins in. */
public final class InitialZone {

    private static final int LONGEST = 64;

    private InitialZone() {}

    /** Where most readers of a language live, if that is one zone; else UTC. */
    public static ZoneId of(Locale language) {
        return language.equals(Locale.KOREAN) ? ZoneId.of("Asia/Seoul") : ZoneId.of("UTC");
    }

    /** What the browser said, if it is a zone, else that of the language. */
    public static ZoneId of(@Nullable String fromBrowser, Locale language) {
        return parse(fromBrowser).orElseGet(() -> of(language));
    }

    /** The zone of this id, for example {@code Asia/Seoul}; empty for what is no zone. */
    public static Optional<ZoneId> parse(@Nullable String id) {
        if (id == null || id.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(id.strip()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
