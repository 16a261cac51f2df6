package dev.gongbu.memory;

/** A card that is forgotten again and again and should rather be rewritten. */
public final class Leech {

    private static final int FIRST = 8;
    private static final int EVERY = 4;

    private Leech() {}

    /** Whether the lapse that makes this many should be announced: the 8th, and every 4th after it. */
    public static boolean announcedAt(int lapses) {
        return lapses >= FIRST && (lapses - FIRST) % EVERY == 0;
    }
}
