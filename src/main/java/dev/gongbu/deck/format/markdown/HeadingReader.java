package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.Ids;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.SectionScope;
import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.format.problems.Report;
import dev.gongbu.deck.format.problems.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the heading of an item with its attributes. */
final class HeadingReader {
    /** In the order in which they are written. */
    private static final List<String> KEYS = List.of("sections", "difficulty", "topics", "tags", "family");

    private static final Set<String> RESERVED = Set.of("reverse", "typed");
    private static final Pattern ID = Pattern.compile("\\{#([^\\s{}]+)");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private HeadingReader() {}

    /**
     * What a heading says of its item's identity.
     *
     * @param id null when it could not be read
     * @param certain false when the id may be meant to be another one than {@code id}
     * @param given false when the id was made from the title
     */
    record Identity(@Nullable String id, boolean certain, boolean given, String title, Attributes.Cut cut) {}

    /** Reads the identity; whatever is wrong with it is for {@link #check}. */
    static Identity identity(String heading) {
        Attributes.Cut cut = Attributes.cut(heading, HeadingReader::meant);
        if (cut.broken() != null) {
            Matcher guess = ID.matcher(cut.broken());
            String id = guess.find() ? Ids.normalised(guess.group(1)) : "";
            return new Identity(Ids.valid(id) ? id : null, Ids.valid(id), true, cut.text(), cut);
        }
        String written = cut.attributes().id();
        if (written == null) {
            String slug = Ids.slug(cut.text());
            return new Identity(slug.isEmpty() ? null : slug, !slug.isEmpty(), false, cut.text(), cut);
        }
        String id = Ids.normalised(written);
        return Ids.valid(id)
                ? new Identity(id, true, true, cut.text(), cut)
                : new Identity(null, false, true, cut.text(), cut);
    }

    /** Reports what is wrong with the identity. */
    static void check(Identity identity, int line, Report report) {
        String written = identity.cut().attributes().id();
        if (identity.cut().broken() != null) {
            report.add(line, ProblemCode.BAD_ATTRIBUTES, identity.cut().broken());
        } else if (written != null && identity.id() == null) {
            report.add(line, ProblemCode.BAD_ID, written, Ids.slug(written));
        } else if (identity.id() == null) {
            report.add(line, ProblemCode.NO_ID);
        } else if (!identity.given()) {
            report.add(line, ProblemCode.MISSING_ID, identity.id());
        }
    }

    /** What a heading says beside the identity. */
    record Labels(
            @Nullable List<String> sections,
            List<String> topics,
            List<String> tags,
            @Nullable Integer difficulty,
            @Nullable String family) {}

    static Labels labels(Attributes attributes, SectionScope scope, int line, Report report) {
        for (String key : attributes.values().keySet()) {
            if (RESERVED.contains(key)) {
                report.add(line, ProblemCode.RESERVED_ATTRIBUTE, key);
            } else if (!KEYS.contains(key)) {
                report.add(line, ProblemCode.UNKNOWN_ATTRIBUTE, key, Suggestion.near(key, KEYS));
            }
        }
        attributes
                .words()
                .forEach(word -> report.add(line, ProblemCode.UNKNOWN_ATTRIBUTE, word, Suggestion.near(word, KEYS)));
        attributes.classes().forEach(name -> report.add(line, ProblemCode.UNKNOWN_ATTRIBUTE, "." + name, ""));
        String sections = attributes.values().get("sections");
        return new Labels(
                sections == null ? null : scope.checked(list(sections), line, report),
                list(attributes.values().get("topics")),
                list(attributes.values().get("tags")),
                difficulty(attributes.values().get("difficulty"), line, report),
                family(attributes.values().get("family"), line, report));
    }

    private static @Nullable Integer difficulty(@Nullable String value, int line, Report report) {
        if (value == null) {
            return null;
        }
        if (!DIGIT.matcher(value).matches() || !Limits.isDifficulty(Integer.parseInt(value))) {
            report.add(line, ProblemCode.BAD_DIFFICULTY, value);
            return null;
        }
        return Integer.valueOf(value);
    }

    private static @Nullable String family(@Nullable String value, int line, Report report) {
        if (value == null) {
            return null;
        }
        String family = Ids.normalised(value);
        if (!Ids.valid(family)) {
            report.add(line, ProblemCode.BAD_FAMILY, value, Ids.slug(value));
            return null;
        }
        return family;
    }

    /** The parts between commas, each once. */
    static List<String> list(@Nullable String value) {
        return value == null
                ? List.of()
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Braces that have neither an id nor a key that is known, or nearly known, are text: {@code {a}}, {@code {x=1}}. */
    private static boolean meant(Attributes attributes) {
        return attributes.id() != null
                || attributes.values().keySet().stream()
                        .anyMatch(key -> RESERVED.contains(key)
                                || !Suggestion.near(key, KEYS).isEmpty());
    }
}
