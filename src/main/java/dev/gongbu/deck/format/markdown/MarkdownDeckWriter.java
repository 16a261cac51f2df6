package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.Offer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the deck format, always with the deck's key, every item's id and every hidden part's number, and always in the
 * same way: reading what was written gives the same deck, and writing that gives the same bytes. Headings of level 1 and
 * unknown keys of a file that was read are not written again.
 *
 * <pre>{@code
 * DeckReading reading = MarkdownDeckReader.read(bytes, null, Defaults.none(), KnownSections.ANY);
 * Files.write(path, MarkdownDeckWriter.write(reading.deck()));
 * }</pre>
 *
 * Stateless and safe for any thread.
 */
final class MarkdownDeckWriter {
    private static final Pattern PLAIN = Pattern.compile("(?:\\p{L}|\\p{Nd}+/)[\\p{L}\\p{M}\\p{Nd} ./_+()-]*(?<! )");
    private static final Pattern WORD = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n");

    private MarkdownDeckWriter() {}

    /**
     * The whole file in UTF-8 with line ends {@code \n}. A draft that was not read from a file is to be checked by
     * {@link DraftCheck} before: the writer writes any.
     */
    static byte[] write(DeckDraft deck) {
        StringBuilder file = new StringBuilder("---\n");
        line(file, "title", scalar(deck.title()));
        line(file, "key", scalar(deck.key()));
        line(file, "certification", deck.certification() == null ? null : scalar(deck.certification()));
        line(file, "sections", list(deck.sections()));
        line(file, "language", deck.language() == null ? null : scalar(deck.language()));
        line(file, "authors", list(deck.authors()));
        line(file, "license", deck.license() == null ? null : scalar(deck.license()));
        line(file, "offer", deck.offer() == Offer.ALL ? null : deck.offer().code());
        file.append("---\n");
        deck.items().forEach(item -> file.append('\n').append(ItemWriter.write(item)));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One item as it stands in the file, from its heading on: the Markdown source of a revision. */
    static String write(ItemDraft item) {
        return ItemWriter.write(item);
    }

    private static void line(StringBuilder file, String key, @Nullable String value) {
        if (value != null) {
            file.append(key).append(": ").append(value).append('\n');
        }
    }

    private static @Nullable String list(List<String> texts) {
        return texts.isEmpty()
                ? null
                : texts.stream().map(MarkdownDeckWriter::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text in YAML: plain where no YAML reader takes it for anything else, in double quotes otherwise. */
    private static String scalar(String text) {
        if (PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c >= ' ' && (c < 0x7F || Character.isLetterOrDigit(c))
                    || Character.getType(c) == Character.OTHER_SYMBOL) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
            }
        });
        return quoted.append('"').toString();
    }
}
