package dev.gongbu.review.queue;

import dev.gongbu.deck.Cards;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One deck's way through its new cards, read by windows of positions that become wider. */
final class NewCardCursor {

    /** Past the last card. */
    private static final int END = Integer.MAX_VALUE;

    private static final int FIRST_WINDOW = 8;
    private static final int WIDER = 32;
    private static final int UNKNOWN = -1;

    private final StudiedDecks.Studied deck;
    private final int order;
    private final Deque<UUID> ready = new ArrayDeque<>();
    private int given;
    private int low;
    private long window;
    private int windows;
    private int position = UNKNOWN;

    /**
     * @param order the deck's place among the others
     * @param given how many new cards it has given today
     * @param low   the position to begin at
     * @param share how many cards it may have to give
     */
    NewCardCursor(StudiedDecks.Studied deck, int order, int given, int low, int share) {
        this.deck = deck;
        this.order = order;
        this.given = given;
        this.low = low;
        this.window = (long) Math.max(FIRST_WINDOW, 2 * share) * Cards.POSITIONS_OF_ITEM;
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
    int position() {
        return position == UNKNOWN ? low : position;
    }

    /** The position at which the next window begins. */
    int low() {
        return low;
    }

    /** The position before which the next window ends. */
    int high() {
        return (int) Math.min(END, low + window);
    }

    /** True when {@link #next} can't tell before more lines are read. */
    boolean mustRead() {
        return ready.isEmpty() && low <= deck.last();
    }

    /** True when it can't give so many cards before more lines are read. */
    boolean runsOut(int cards) {
        return ready.size() < cards && low <= deck.last();
    }

    /** The next card that can be asked; null when there are no more. */
    @Nullable
    UUID next() {
        given++;
        return ready.poll();
    }

    /** Goes on by the lines of the next window, in order of position and id. */
    void read(List<NewCards.Line> lines) {
        for (NewCards.Line line : lines) {
            if (line.fits() && position == UNKNOWN) {
                position = line.position();
            }
            if (line.fits() && !line.hidden()) {
                ready.add(line.card());
            }
        }
        low = high();
        window = ++windows == 1 ? window * WIDER : END;
    }
}
