package dev.gongbu.account.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a browser or a script shows to be let in: 256 random bits, of which the database keeps the SHA-256 alone. So
 * many bits can't be guessed, which is why no salt and no slow hash is needed.
 *
 * @param text as it is sent
 */
public record SecretToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** Tells a script's token from a session, so that each is looked up in its own table alone. */
    private static final String SCRIPT = "gbt_";

    /** A new token for a session. */
    static SecretToken forSession() {
        return new SecretToken(random());
    }

    /** A new token for a script. */
    static SecretToken forScript() {
        return new SecretToken(SCRIPT + random());
    }

    boolean isForScript() {
        return text.startsWith(SCRIPT);
    }

    /** What is stored: 64 hexadecimal digits. */
    String hash() {
        return sha256(text);
    }

    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "SecretToken[hidden]";
    }
}
