/** Readers and writers of deck files: text in, a {@link dev.gongbu.deck.format.DeckDraft} and problems out, and back again. */
@NullMarked
package dev.gongbu.deck.format;

import org.jspecify.annotations.NullMarked;
