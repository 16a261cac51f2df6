/** Lists, searches and shows decks and items. */
@NullMarked
package dev.gongbu.deck.browse;

import org.jspecify.annotations.NullMarked;
