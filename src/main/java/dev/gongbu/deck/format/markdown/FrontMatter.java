package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.format.problems.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The keys of a front matter with their texts as written ({@code 1.10} stays {@code 1.10}). Reads YAML event by event:
 * a mapping of texts and lists of texts, nothing deeper, no aliases.
 */
final class FrontMatter {
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final int firstLine;
    private final Report report;
    private final Map<String, Value> values = new LinkedHashMap<>();

    private FrontMatter(int firstLine, Report report) {
        this.firstLine = firstLine;
        this.report = report;
    }

    /**
     * @param line of the key in the file
     * @param text null when the value isn't a text
     * @param list null when the value isn't a list of texts
     */
    record Value(int line, @Nullable String text, @Nullable List<String> list) {}

    /**
     * @param yaml the lines between the two {@code ---}
     * @param firstLine the line of the first of them in the file
     * @return by key, in the order of the file; null when it isn't such YAML
     */
    static @Nullable Map<String, Value> read(List<String> yaml, int firstLine, Report report) {
        FrontMatter matter = new FrontMatter(firstLine, report);
        try {
            List<Event> events = new ArrayList<>();
            new Parse(SETTINGS).parseString(String.join("\n", yaml)).forEach(events::add);
            return matter.readMapping(events) ? matter.values : null;
        } catch (MarkedYamlEngineException wrong) {
            int line = wrong.getProblemMark().map(Mark::getLine).orElse(0);
            matter.unreadable(Math.min(line, yaml.size()), wrong.getProblem());
        } catch (YamlEngineException | IllegalArgumentException wrong) {
            matter.unreadable(0, String.valueOf(wrong.getMessage()));
        }
        return null;
    }

    private void unreadable(int line, String why) {
        report.add(
                firstLine + line,
                ProblemCode.FRONT_MATTER_UNREADABLE,
                why.lines().findFirst().orElse(""));
    }

    /** Between the start of stream and document, and their ends: one mapping, or nothing at all. */
    private boolean readMapping(List<Event> events) {
        if (events.size() <= 2) {
            return true;
        }
        if (!(events.get(2) instanceof MappingStartEvent)) {
            unreadable(line(events.get(2)), "expected keys with values");
            return false;
        }
        int at = 3;
        while (events.get(at) instanceof ScalarEvent key) {
            at = readEntry(key, events, at + 1);
        }
        if (events.get(at).getEventId() != Event.ID.MappingEnd) {
            unreadable(line(events.get(at)), "expected a key");
            return false;
        }
        return true;
    }

    /** Reads one value and returns the place behind it. */
    private int readEntry(ScalarEvent key, List<Event> events, int start) {
        int at = start;
        int depth = 0;
        List<String> texts = new ArrayList<>();
        boolean simple = true;
        do {
            Event event = events.get(at++);
            depth +=
                    event.getEventId() == Event.ID.SequenceStart || event.getEventId() == Event.ID.MappingStart ? 1 : 0;
            depth -= event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd ? 1 : 0;
            if (event instanceof ScalarEvent scalar) {
                texts.add(oneLine(scalar.getValue()));
            }
            simple &= depth < 2 && event.getEventId() != Event.ID.MappingStart && event.getEventId() != Event.ID.Alias;
        } while (depth > 0);
        boolean list = events.get(start) instanceof SequenceStartEvent;
        Value value = new Value(
                firstLine + line(key), simple && !list ? texts.get(0) : null, simple && list ? nonEmpty(texts) : null);
        if (values.putIfAbsent(key.getValue(), value) != null) {
            report.add(value.line(), ProblemCode.DUPLICATE_KEY, key.getValue());
        }
        return at;
    }

    private static List<String> nonEmpty(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static int line(Event event) {
        Optional<Mark> mark = event.getStartMark();
        return mark.map(Mark::getLine).orElse(0);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
