package dev.gongbu.deck;

import java.util.UUID;

/** An account began to study a deck, or put it aside; announced inside of the transaction that did it. */
public record StudyingChanged(UUID account, UUID deck, boolean studying) {}
