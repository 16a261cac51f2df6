package dev.gongbu.account;

import dev.gongbu.Coded;

/** What an account is. */
public enum AccountKind implements Coded {
    /** Studies at once, without name or password; can become {@link #NAMED}. */
    GUEST,
    /** Has a name and a password. */
    NAMED,
    /** Owns what ships with the program; nobody can sign in to it. */
    LIBRARY
}
