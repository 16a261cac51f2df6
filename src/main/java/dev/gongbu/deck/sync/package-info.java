/** Brings the decks of content folders into the library. */
@NullMarked
package dev.gongbu.deck.sync;

import org.jspecify.annotations.NullMarked;
