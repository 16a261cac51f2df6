package dev.gongbu.deck.format;

import dev.gongbu.deck.format.markdown.ClozeReader;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text with hidden parts. Each number is one card.
 *
 * <pre>{@code
 * ClozeContent cloze = ClozeContent.parse("The ==watermark::estimate== follows event time.");
 * String front = cloze.replace(hidden -> "[" + hidden.hint() + "]");
 * }</pre>
 *
 * Immutable and safe for any thread.
 *
 * @param pieces the text in order; at least one of them is hidden in a draft that was read
 */
public record ClozeContent(List<ClozePiece> pieces) implements ItemContent {

    private static final String PART = "cloze:";

    public ClozeContent {
        pieces = List.copyOf(pieces);
    }

    /** The hidden parts in the order of the text; never null. */
    public List<ClozePiece.Hidden> hidden() {
        return pieces.stream()
                .filter(ClozePiece.Hidden.class::isInstance)
                .map(ClozePiece.Hidden.class::cast)
                .toList();
    }

    /** The numbers of the hidden parts, ascending, each once: one card for each. */
    public List<Integer> numbers() {
        return List.copyOf(
                hidden().stream().map(ClozePiece.Hidden::number).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The whole text as Markdown with every hidden part replaced by what {@code shown} makes of it. */
    public String replace(Function<ClozePiece.Hidden, String> shown) {
        StringBuilder text = new StringBuilder();
        for (ClozePiece piece : pieces) {
            if (piece instanceof ClozePiece.Plain plain) {
                text.append(plain.markdown());
            } else if (piece instanceof ClozePiece.Hidden hidden) {
                text.append(shown.apply(hidden));
            }
        }
        return text.toString();
    }

    /** The same text with other numbers; a number that the map doesn't know stays. */
    public ClozeContent renumbered(Map<Integer, Integer> numbers) {
        return new ClozeContent(pieces.stream()
                .map(piece -> piece instanceof ClozePiece.Hidden hidden
                        ? new ClozePiece.Hidden(
                                numbers.getOrDefault(hidden.number(), hidden.number()), hidden.text(), hidden.hint())
                        : piece)
                .toList());
    }

    /**
     * The text in the notation of the format, every hidden part with its number. In a table the bar behind the number
     * is written {@code \|}, because a bare one would end the cell.
     */
    public String text() {
        String plain = replace(hidden -> marked(hidden, "|"));
        return ClozeReader.read(plain).content().equals(this) ? plain : replace(hidden -> marked(hidden, "\\|"));
    }

    private static String marked(ClozePiece.Hidden hidden, String bar) {
        String hint = hidden.hint() == null ? "" : "::" + hidden.hint();
        return "==" + hidden.number() + bar + hidden.text() + hint + "==";
    }

    /** What is scheduled for the hidden parts with this number. */
    public static String part(int number) {
        return PART + number;
    }

    /** The number in {@link #part}; empty for parts of other contents. */
    public static OptionalInt number(String part) {
        return part.startsWith(PART)
                ? OptionalInt.of(Integer.parseInt(part.substring(PART.length())))
                : OptionalInt.empty();
    }

    @Override
    public ItemKind kind() {
        return ItemKind.CLOZE;
    }

    @Override
    public List<String> parts() {
        return hidden().stream().map(hidden -> part(hidden.number())).distinct().toList();
    }
}
