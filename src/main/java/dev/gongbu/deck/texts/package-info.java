/** What the room says: its words in every language, and problems of files put into words. */
@NullMarked
package dev.gongbu.deck.texts;

import org.jspecify.annotations.NullMarked;
