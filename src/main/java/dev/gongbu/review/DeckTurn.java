package dev.gongbu.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One deck's way through its new cards, read a stretch at a time. */
final class DeckTurn {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int UNKNOWN = -1;

    private final StudiedDecks.Studied deck;
    private final int order;
    private final Deque<UUID> ready = new ArrayDeque<>();
    private int given;
    private int position;
    private UUID after = BEFORE_ALL;
    private int frontier = UNKNOWN;
    private boolean exhausted;

    /**
     * @param order    the deck's place among the others
     * @param given    how many new cards it has given today
     * @param position where to begin
     */
    DeckTurn(StudiedDecks.Studied deck, int order, int given, int position) {
        this.deck = deck;
        this.order = order;
        this.given = given;
        this.position = position;
    }

    StudiedDecks.Studied deck() {
        return deck;
    }

    int order() {
        return order;
    }

    int given() {
        return given;
    }

    /** The position before which every card is known to the learner or of another edition, as far as was read. */
    int frontier() {
        if (frontier != UNKNOWN) {
            return frontier;
        }
        return exhausted ? Integer.MAX_VALUE : position;
    }

    /** The next lines are those in order of position and id, from this position, after {@link #after}. */
    int position() {
        return position;
    }

    UUID after() {
        return after;
    }

    /** True when {@link #next} can't tell before more lines are read. */
    boolean mustRead() {
        return ready.isEmpty() && !exhausted;
    }

    /** The next card that can be asked; null when there are no more. */
    @Nullable
    UUID next() {
        given++;
        return ready.poll();
    }

    /**
     * Goes on by these lines.
     *
     * @param asked how many there are unless it is the end
     */
    void read(List<FreshCards.Line> lines, int asked) {
        for (FreshCards.Line line : lines) {
            if (line.fits() && frontier == UNKNOWN) {
                frontier = line.position();
            }
            if (line.fits() && !line.hidden()) {
                ready.add(line.card());
            }
            position = line.position();
            after = line.card();
        }
        exhausted = lines.size() < asked;
    }
}
