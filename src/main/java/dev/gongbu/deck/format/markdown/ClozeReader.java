package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.ClozePiece;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.problems.ProblemCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the hidden parts of a Markdown text. For one use. */
public final class ClozeReader {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9}+)\\\\?\\|");

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int unclosed = -1;

    private ClozeReader(String text) {
        this.text = text;
    }

    /** A hidden part as it stands: from {@code ==} to behind {@code ==}; number 0 when it has none. */
    private record Part(
            int start,
            int end,
            int number,
            String hidden,
            @Nullable String hint) {}

    /** What is wrong with a hidden part: a code, its arguments, and where in the text. */
    public record Fault(int index, ProblemCode code, List<String> args) {}

    /**
     * @param assigned the numbers that were given to parts without one
     * @param unclosed where {@code ==} opens something that never ends, or -1
     */
    public record Result(ClozeContent content, Set<Integer> assigned, List<Fault> faults, int unclosed) {}

    /**
     * Reads Markdown with {@code ==hidden::hint==} or {@code ==1|hidden::hint==}; parts without a number get the
     * smallest numbers that are free, in order. Nothing is hidden inside code, math, link targets and HTML tags.
     *
     * @throws IllegalArgumentException if a hidden part is blank or has a number out of range
     */
    public static ClozeContent parse(String markdown) {
        Result result = read(markdown);
        if (!result.faults().isEmpty()) {
            throw new IllegalArgumentException(result.faults().get(0).code() + " in hidden text: " + markdown);
        }
        return result.content();
    }

    public static Result read(String text) {
        ClozeReader reader = new ClozeReader(text);
        if (text.contains("==")) {
            HiddenRegions.of(text).forEach(reader::readRegion);
        }
        return reader.result();
    }

    private void readRegion(HiddenRegions.Region region) {
        HiddenMarks.Found marks = HiddenMarks.in(text, region.start(), region.end());
        int open = -1;
        for (int mark : marks.equals()) {
            if (open >= 0 && !Character.isWhitespace(text.charAt(mark - 1))) {
                addPart(open, mark, marks.colons());
                open = -1;
            } else if (mark + 2 < region.end() && !Character.isWhitespace(text.charAt(mark + 2))) {
                noteUnclosed(open);
                open = mark;
            }
        }
        noteUnclosed(open);
    }

    private void noteUnclosed(int open) {
        if (unclosed < 0) {
            unclosed = open;
        }
    }

    private void addPart(int open, int close, List<Integer> colons) {
        int start = open + 2;
        int number = 0;
        Matcher numbered = NUMBERED.matcher(text).region(start, close);
        if (numbered.lookingAt()) {
            number = Integer.parseInt(numbered.group(1));
            start = numbered.end();
            if (!Limits.isHiddenNumber(number)) {
                faults.add(new Fault(open, ProblemCode.BAD_HIDDEN_NUMBER, List.of(numbered.group(1))));
                return;
            }
        }
        int colon = firstBetween(colons, start, close);
        String hidden = text.substring(start, colon);
        String hint = colon + 2 < close ? text.substring(colon + 2, close) : null;
        if (hidden.isBlank()) {
            faults.add(new Fault(open, ProblemCode.EMPTY_HIDDEN, List.of()));
        } else {
            parts.add(new Part(open, close + 2, number, hidden, hint));
        }
    }

    /** The first of these places, which are in order, whose two characters lie between the others; else the end. */
    private static int firstBetween(List<Integer> places, int start, int end) {
        int found = Collections.binarySearch(places, start);
        int index = found < 0 ? -found - 1 : found;
        return index < places.size() && places.get(index) + 2 <= end ? places.get(index) : end;
    }

    private Result result() {
        Set<Integer> used = new HashSet<>();
        parts.forEach(part -> used.add(part.number()));
        Set<Integer> assigned = new TreeSet<>();
        List<ClozePiece> pieces = new ArrayList<>();
        int end = 0;
        int next = 1;
        for (Part part : parts) {
            int number = part.number();
            if (number == 0) {
                while (!used.add(next)) {
                    next++;
                }
                number = next;
                assigned.add(number);
            }
            if (!Limits.isHiddenNumber(number)) {
                faults.add(new Fault(part.start(), ProblemCode.BAD_HIDDEN_NUMBER, List.of(Integer.toString(number))));
                break;
            }
            addPlain(pieces, end, part.start());
            pieces.add(new ClozePiece.Hidden(number, part.hidden(), part.hint()));
            end = part.end();
        }
        addPlain(pieces, end, text.length());
        return new Result(
                new ClozeContent(pieces), Collections.unmodifiableSet(assigned), List.copyOf(faults), unclosed);
    }

    private void addPlain(List<ClozePiece> pieces, int start, int end) {
        if (end > start) {
            pieces.add(new ClozePiece.Plain(text.substring(start, end)));
        }
    }
}
