package dev.gongbu.review;

import java.util.UUID;

/** An answer was taken back. Fired within the transaction that marks it, and not for one that had not arrived. */
public record ReviewUndone(UUID account, UUID card, UUID answer) {}
