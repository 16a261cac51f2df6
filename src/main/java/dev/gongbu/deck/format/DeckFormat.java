package dev.gongbu.deck.format;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A format in which decks come in and go out. Behind {@link DeckFormats}, the door at which everything asks that reads or
 * writes files. Implementations are stateless and safe for any thread, and no content makes them throw: what is wrong
 * with it goes to the sink as a problem.
 */
public interface DeckFormat {

    /** Certain: no other format looks like this. */
    int CERTAIN = 100;

    /** The name by which it is asked for, in lower case: {@code markdown}. */
    String name();

    /** The ending of its files, in lower case, without the dot: {@code md}. */
    String ending();

    /** The media type of its files, with the character set where it is text. */
    String mediaType();

    /**
     * How much a source looks like this format: 0 for not at all, up to {@link #CERTAIN}. Asked of every format, so it
     * looks at the name, the beginning or the entries, not at the whole.
     *
     * @throws java.io.UncheckedIOException when the source itself can't be read
     */
    int recognise(DeckSource source);

    /**
     * Tells the sink what the source holds, in the order in which it is found.
     *
     * @throws java.io.UncheckedIOException when the source itself can't be read
     */
    void read(DeckSource source, ReadOptions options, DeckSink sink);

    /** Writes a deck so that reading it gives the same deck, as far as the format can say it; leaves the stream open. */
    void write(DeckDraft deck, OutputStream out) throws IOException;
}
