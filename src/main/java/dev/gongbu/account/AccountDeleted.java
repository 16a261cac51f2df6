package dev.gongbu.account;

import java.util.UUID;

/**
 * An account is gone with everything that it had; announced inside of the transaction that deletes it, after every
 * {@link AccountData} has erased its rows.
 */
public record AccountDeleted(UUID account) {}
