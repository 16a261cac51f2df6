package dev.gongbu.deck.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The door for formats: chooses one by name or by what a source looks like. Immutable and safe for any thread.
 *
 * <pre>{@code
 * DeckFormat format = formats.choose(DeckFormats.AUTO, source).orElseThrow();
 * DeckReading reading = CollectedDecks.read(format, source, options).only();
 * }</pre>
 */
public final class DeckFormats {

    /** Asks for the format that a source looks like. */
    public static final String AUTO = "auto";

    private final List<DeckFormat> formats;

    /**
     * @param formats with different names, at least one; the first is {@link #own()}
     * @throws IllegalArgumentException when two have one name, or there is none
     */
    public DeckFormats(List<DeckFormat> formats) {
        this.formats = List.copyOf(formats);
        long names = formats.stream().map(DeckFormat::name).distinct().count();
        if (formats.isEmpty() || names < formats.size()) {
            throw new IllegalArgumentException("formats need a name each: " + names());
        }
    }

    /** In which decks are kept and go out where no other is asked for; what no format recognises is read as it. */
    public DeckFormat own() {
        return formats.get(0);
    }

    /** The format with this name; empty when there is none. */
    public Optional<DeckFormat> named(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** What can be asked for: {@link #AUTO}, then the formats' names. */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(AUTO));
        formats.forEach(format -> names.add(format.name()));
        return List.copyOf(names);
    }

    /**
     * The format to read a source as.
     *
     * @param name one of {@link #names()}: a format's holds whatever the source looks like
     * @return the first of those that recognise the source best, {@link #own()} when none does; empty when no format has
     *     the name
     */
    public Optional<DeckFormat> choose(String name, DeckSource source) {
        if (!name.equals(AUTO)) {
            return named(name);
        }
        DeckFormat best = own();
        int most = 0;
        for (DeckFormat format : formats) {
            int confidence = format.recognise(source);
            if (confidence > most) {
                best = format;
                most = confidence;
            }
        }
        return Optional.of(best);
    }

    /** A deck's file in a format. */
    public static byte[] bytes(DeckFormat format, DeckDraft deck) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(deck, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
        return out.toByteArray();
    }
}
