package dev.gongbu.account;

import java.util.UUID;

/**
 * A guest or a named account was made; announced once for each, inside of the transaction that makes it. A guest who
 * takes a name is not announced again.
 */
public record AccountCreated(UUID account) {}
