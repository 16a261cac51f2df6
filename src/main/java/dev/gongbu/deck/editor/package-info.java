/** Writes and changes decks and items one at a time. */
@NullMarked
package dev.gongbu.deck.editor;

import org.jspecify.annotations.NullMarked;
