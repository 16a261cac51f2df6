package dev.gongbu.review;

import java.util.UUID;

/** A guest's log was brought into an account; announced inside of the transaction that does it. */
public record ReviewsMerged(UUID account) {}
