/** Reads and writes this project's Markdown: text in, a {@link dev.gongbu.deck.format.DeckDraft} and problems out, and back. */
@NullMarked
package dev.gongbu.deck.format.markdown;

import org.jspecify.annotations.NullMarked;
