/**
 * Decks as files have them, and the door for the formats of files: a {@link dev.gongbu.deck.format.DeckFormat} makes
 * {@link dev.gongbu.deck.format.DeckDraft}s and problems of a source, and files of drafts.
 */
@NullMarked
package dev.gongbu.deck.format;

import org.jspecify.annotations.NullMarked;
