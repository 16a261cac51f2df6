/** Pictures and sound of decks. */
@NullMarked
package dev.gongbu.deck.media;

import org.jspecify.annotations.NullMarked;
