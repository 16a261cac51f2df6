/** The one way in for decks: plan a draft, write it, keep identity over revisions. */
@NullMarked
package dev.gongbu.deck.library;

import org.jspecify.annotations.NullMarked;
