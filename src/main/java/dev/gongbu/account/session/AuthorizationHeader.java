package dev.gongbu.account.session;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Reads {@code Authorization}: {@code Bearer} (RFC 6750) and {@code Basic} (RFC 7617, UTF-8). */
final class AuthorizationHeader {

    private AuthorizationHeader() {}

    /** A name and a password as they were sent. */
    record Basic(String name, String password) {

        @Override
        public String toString() {
            return "Basic[hidden]";
        }
    }

    static Optional<SecretToken> bearer(String header) {
        return after("Bearer ", header).map(SecretToken::new);
    }

    static Optional<Basic> basic(String header) {
        return after("Basic ", header).flatMap(AuthorizationHeader::decode);
    }

    private static Optional<String> after(String scheme, String header) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length())
                ? Optional.of(header.substring(scheme.length()).strip())
                : Optional.empty();
    }

    private static Optional<Basic> decode(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Basic(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
