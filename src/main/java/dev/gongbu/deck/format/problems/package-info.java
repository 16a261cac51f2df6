/** What can be wrong with a file, and what may have been meant. */
@NullMarked
package dev.gongbu.deck.format.problems;

import org.jspecify.annotations.NullMarked;
