package dev.gongbu.deck;

import java.util.UUID;

/**
 * Items of a deck were written, retired or moved, so that cards became active or inactive; announced inside of the
 * transaction that did it, after the rows were flushed.
 */
public record DeckChanged(UUID deck) {}
