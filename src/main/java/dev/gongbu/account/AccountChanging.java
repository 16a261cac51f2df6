package dev.gongbu.account;

import java.util.UUID;

/**
 * An account's row was locked by somebody who is about to change it, its sessions or its tokens; announced inside of the
 * transaction, so that what is remembered of the account can be forgotten when it ends.
 */
public record AccountChanging(UUID account) {}
