package dev.gongbu.deck.format;

import java.util.Set;

/**
 * What a file said about an item beside its content. Immutable and safe for any thread.
 *
 * @param line the heading's line, from 1
 * @param assigned the numbers of a cloze that the reader gave to parts without one, perhaps none; those parts are to be
 *     matched to the former revision by their hidden text
 */
public record ItemOrigin(int line, Set<Integer> assigned) {

    public ItemOrigin {
        assigned = Set.copyOf(assigned);
    }
}
