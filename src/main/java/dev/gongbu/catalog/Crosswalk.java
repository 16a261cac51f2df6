package dev.gongbu.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an edition's objectives in a later one. The mapping is the project's own reading.
 *
 * @param from  id of the older edition
 * @param to    id of the newer edition
 * @param moves one for each objective of the older edition, in its order
 * @param added codes of the newer edition that nothing of the older one leads to, in its order
 * @param grown codes of the newer edition that were there in part, in its order
 * @param note  said of both
 */
public record Crosswalk(
        String from,
        String to,
        List<Move> moves,
        List<String> added,
        List<String> grown,
        @Nullable Text note) {

    public Crosswalk {
        moves = Lists.of(moves);
        added = Lists.of(added);
        grown = Lists.of(grown);
    }

    /**
     * Where one objective went.
     *
     * @param code code in the older edition
     * @param to   codes in the newer edition; none when it was dropped
     * @param note what changed on the way
     */
    public record Move(
            String code, List<String> to, @Nullable Text note) {

        public Move {
            to = Lists.of(to);
        }

        public boolean dropped() {
            return to.isEmpty();
        }
    }

    /** Codes of the older edition that lead to this objective of the newer one; none when it is new. */
    public List<String> origins(String newCode) {
        return moves.stream()
                .filter(move -> move.to().contains(newCode))
                .map(Move::code)
                .toList();
    }

    /** Codes of the newer edition in which this objective of the older one lives on. */
    public List<String> successors(String oldCode) {
        return moves.stream()
                .filter(move -> move.code().equals(oldCode))
                .flatMap(move -> move.to().stream())
                .toList();
    }
}
