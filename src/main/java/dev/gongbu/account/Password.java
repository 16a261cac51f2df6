package dev.gongbu.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A password as it was typed. It is kept as a bcrypt hash alone, and bcrypt reads no more than 72 bytes. */
public final class Password {

    static final int FEWEST_BYTES = 8;
    static final int MOST_BYTES = 72;

    /** Compared with when there is no such account, so that both cases take the same time. */
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody has this password");

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /** The password that was typed; empty unless it has 8 to 72 bytes in UTF-8. */
    public static Optional<Password> parse(@Nullable String typed) {
        if (typed == null || typed.length() > MOST_BYTES) {
            return Optional.empty();
        }
        int bytes = typed.getBytes(StandardCharsets.UTF_8).length;
        return bytes < FEWEST_BYTES || bytes > MOST_BYTES ? Optional.empty() : Optional.of(new Password(typed));
    }

    /**
     * A new salted hash. Takes some tens of milliseconds on purpose, so it is made before a transaction begins: on H2
     * all others wait for one that writes.
     */
    public PasswordHash hash() {
        return new PasswordHash(BcryptUtil.bcryptHash(text));
    }

    /** True when this password made the hash; takes as long when there is none. */
    public boolean matches(@Nullable String hash) {
        boolean same = BcryptUtil.matches(text, hash == null ? NOBODYS : hash);
        return same && hash != null;
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
