package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.Defaults;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.ItemOrigin;
import dev.gongbu.deck.format.KnownSections;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.SectionScope;
import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.format.problems.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the deck format. Whatever is wrong becomes a problem with its line; one damaged item never keeps another from
 * being read, and no input makes the reader throw.
 *
 * <pre>{@code
 * DeckReading reading = MarkdownDeckReader.read(bytes, null, Defaults.none(), KnownSections.ANY);
 * reading.problems().forEach(problem -> System.out.println(problem.line() + ": " + problem.code()));
 * }</pre>
 *
 * Stateless and safe for any thread.
 */
final class MarkdownDeckReader {
    private static final Pattern TRANSLATION = Pattern.compile(".+\\.[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\\.md");

    private final Report report = Report.ofDeck();
    private final Map<String, Integer> headings = new HashMap<>();
    private final List<ItemDraft> items = new ArrayList<>();
    private final Set<String> damaged = new HashSet<>();
    private final Map<String, ItemOrigin> origins = new HashMap<>();
    private boolean headingsReadable = true;

    private MarkdownDeckReader() {}

    /**
     * Reads a whole file. Every item of the result is written by {@link MarkdownDeckWriter} so that reading it gives the
     * same item again; one that could not be is left out with a problem.
     *
     * @param file UTF-8 with or without a byte order mark, with any line ends
     * @param name the file's name without folders, only used to warn of reserved names; or null
     * @param defaults what holds where the front matter is silent
     * @param known the catalog
     * @return never null; its deck is null when none can be made of the file
     */
    static DeckReading read(byte[] file, @Nullable String name, Defaults defaults, KnownSections known) {
        MarkdownDeckReader reader = new MarkdownDeckReader();
        DeckDraft deck = reader.readFile(file, name, defaults, known);
        return new DeckReading(
                deck, reader.report.inOrder(), reader.damaged, deck != null && reader.headingsReadable, reader.origins);
    }

    private @Nullable DeckDraft readFile(byte[] file, @Nullable String name, Defaults defaults, KnownSections known) {
        if (name != null && TRANSLATION.matcher(name).matches()) {
            report.add(1, ProblemCode.RESERVED_FILE_NAME, name);
        }
        List<String> lines = FileText.lines(file, report);
        Parts parts = lines == null ? null : Parts.of(lines, defaults, report);
        Map<String, FrontMatter.Value> values =
                parts == null ? null : FrontMatter.read(parts.yaml(), parts.yamlLine(), report);
        if (parts == null || values == null) {
            return null;
        }
        int titleLine = Math.max(1, parts.yamlLine() - 1);
        HeaderReader.Header header = HeaderReader.read(values, titleLine, defaults, known, report);
        boolean complete = readItems(parts, header == null ? SectionScope.ANY : header.scope());
        return header == null || !complete ? null : header.deck().withItems(items);
    }

    private boolean readItems(Parts parts, SectionScope scope) {
        DeckSlicer.Slices slices = DeckSlicer.slice(parts.text(), parts.textLine(), report);
        if (slices.items().size() > Limits.ITEMS) {
            int line = slices.items().get(Limits.ITEMS).line();
            report.add(line, ProblemCode.TOO_MANY_ITEMS, Integer.toString(Limits.ITEMS));
            return false;
        }
        DeckSlicer.Unclosed unclosed = slices.unclosed();
        for (DeckSlicer.Slice slice : slices.items()) {
            readItem(slice, unclosed, scope);
        }
        if (unclosed != null) {
            headingsReadable = false;
            if (slices.items().stream().noneMatch(slice -> slice.holds(unclosed.line()))) {
                report.add(unclosed.line(), ProblemCode.NOT_CLOSED, unclosed.opening());
            }
        }
        if (items.isEmpty()) {
            report.add(Math.min(parts.textLine(), parts.lastLine()), ProblemCode.NO_ITEMS);
        }
        return !items.isEmpty();
    }

    private void readItem(DeckSlicer.Slice slice, DeckSlicer.@Nullable Unclosed unclosed, SectionScope scope) {
        HeadingReader.Identity heading = HeadingReader.identity(slice.heading());
        String id = heading.id();
        headingsReadable &= heading.certain();
        Report ofItem = report.ofItem(id);
        HeadingReader.check(heading, slice.line(), ofItem);
        Integer former = id == null ? null : headings.putIfAbsent(id, slice.line());
        if (id != null && former != null) {
            ofItem.add(slice.line(), ProblemCode.DUPLICATE_ID, id, former.toString());
            return;
        }
        ItemReader.Result result = null;
        if (unclosed != null && slice.holds(unclosed.line())) {
            ofItem.add(unclosed.line(), ProblemCode.NOT_CLOSED, unclosed.opening());
        } else if (withinLimits(slice, ofItem)) {
            result = ItemReader.read(slice, heading, id == null ? "" : id, scope, ofItem);
        }
        if (result != null && !RoundTrip.keeps(result.item(), slice.source())) {
            ofItem.add(slice.line(), ProblemCode.UNCLEAR_STRUCTURE);
        }
        if (result != null && !ofItem.failed()) {
            items.add(result.item());
            origins.put(result.item().id(), new ItemOrigin(slice.line(), result.assigned()));
        } else if (id != null) {
            damaged.add(id);
        }
    }

    private static boolean withinLimits(DeckSlicer.Slice slice, Report report) {
        if (slice.length() > Limits.ITEM) {
            report.add(slice.line(), ProblemCode.ITEM_TOO_LONG, Integer.toString(Limits.ITEM));
            return false;
        }
        if (slice.heading().length() > Limits.LINE) {
            report.add(slice.line(), ProblemCode.LINE_TOO_LONG, Integer.toString(Limits.LINE));
            return false;
        }
        for (int i = 0; i < slice.body().size(); i++) {
            if (slice.body().get(i).length() > Limits.LINE) {
                report.add(slice.bodyLine() + i, ProblemCode.LINE_TOO_LONG, Integer.toString(Limits.LINE));
                return false;
            }
        }
        return true;
    }
}
