package dev.gongbu.account;

import java.util.UUID;

/** The account that owns what ships with the program. It is in the database from the first migration on. */
public final class LibraryAccount {

    public static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private LibraryAccount() {}
}
