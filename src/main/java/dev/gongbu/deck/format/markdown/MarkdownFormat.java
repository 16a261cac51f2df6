package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.DeckFormat;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.DeckSink;
import dev.gongbu.deck.format.DeckSource;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.ItemOrigin;
import dev.gongbu.deck.format.KnownSections;
import dev.gongbu.deck.format.ReadOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The program's own format: one deck in Markdown. Its notation is also that of revisions and of the rules to which the
 * editor is held.
 */
public final class MarkdownFormat implements DeckFormat {
    private static final int BEGINNING = 8_000;
    private static final int BY_FRONT_MATTER = 90;
    private static final int BY_NAME = 80;
    private static final int BY_HEADING = 50;
    private static final Pattern NAME = Pattern.compile(".*\\.(md|markdown)");
    private static final Pattern FRONT_MATTER = Pattern.compile("\uFEFF?\\s*---[ \\t]*\\R");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}## ");

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String ending() {
        return "md";
    }

    @Override
    public String mediaType() {
        return "text/markdown;charset=UTF-8";
    }

    @Override
    public int recognise(DeckSource source) {
        String text = new String(source.beginning(BEGINNING), StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            return 0;
        }
        if (FRONT_MATTER.matcher(text).lookingAt()) {
            return BY_FRONT_MATTER;
        }
        String name = source.name();
        if (name != null && NAME.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return BY_NAME;
        }
        return HEADING.matcher(text).find() ? BY_HEADING : 0;
    }

    @Override
    public void read(DeckSource source, ReadOptions options, DeckSink sink) {
        DeckReading reading =
                MarkdownDeckReader.read(source.bytes(), source.name(), options.defaults(), options.known());
        DeckDraft deck = reading.deck();
        reading.problems().forEach(sink::problem);
        if (deck != null) {
            sink.deck(deck.withItems(List.of()));
            deck.items().forEach(item -> sink.item(item, origin(reading, item)));
            if (!reading.headingsReadable()) {
                sink.incomplete();
            }
        }
        reading.damaged().forEach(sink::damaged);
    }

    private static ItemOrigin origin(DeckReading reading, ItemDraft item) {
        @Nullable ItemOrigin origin = reading.origins().get(item.id());
        return Objects.requireNonNull(origin);
    }

    @Override
    public void write(DeckDraft deck, OutputStream out) throws IOException {
        out.write(MarkdownDeckWriter.write(deck));
    }

    /** One item as it stands in a file, from its heading on: the source of a revision. */
    public static String source(ItemDraft item) {
        return MarkdownDeckWriter.write(item);
    }

    /**
     * Holds a draft that was not read from a file to the rules of the format: {@link DraftCheck#check}.
     *
     * @return the draft in the form in which a file gives it, which is the one to keep, and what is wrong with it
     */
    public static DeckReading check(DeckDraft draft, KnownSections known) {
        return DraftCheck.check(draft, known);
    }
}
