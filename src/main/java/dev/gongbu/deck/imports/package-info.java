/** Brings files in: choose, preview, take over. */
@NullMarked
package dev.gongbu.deck.imports;

import org.jspecify.annotations.NullMarked;
