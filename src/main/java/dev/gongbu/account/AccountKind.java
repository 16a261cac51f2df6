package dev.gongbu.account;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** What an account is. */
public enum AccountKind {
    /** Studies at once, without name or password; can become {@link #NAMED}. */
    GUEST("guest"),
    /** Has a name and a password. */
    NAMED("named"),
    /** Owns what ships with the program; nobody can sign in to it. */
    LIBRARY("library");

    @EnumeratedValue
    private final String code;

    AccountKind(String code) {
        this.code = code;
    }

    /** The word that stands in the database and in exports. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for another word than {@link #code} gives */
    public static AccountKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
