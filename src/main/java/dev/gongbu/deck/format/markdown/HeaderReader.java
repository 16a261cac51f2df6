package dev.gongbu.deck.format.markdown;

import dev.gongbu.Coded;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.Defaults;
import dev.gongbu.deck.format.Ids;
import dev.gongbu.deck.format.KnownSections;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.Offer;
import dev.gongbu.deck.format.SectionScope;
import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.format.problems.Report;
import dev.gongbu.deck.format.problems.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a deck without items of a front matter. For one use. */
final class HeaderReader {
    private static final List<String> KEYS =
            List.of("title", "key", "certification", "sections", "language", "authors", "license", "offer");
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._/-]*");
    private static final Pattern NOT_OF_A_KEY = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}._/-]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}");

    private final Map<String, FrontMatter.Value> values;
    private final int line;
    private final Report report;

    private HeaderReader(Map<String, FrontMatter.Value> values, int line, Report report) {
        this.values = values;
        this.line = line;
        this.report = report;
    }

    /** @param scope where the sections of the items are looked up */
    record Header(DeckDraft deck, SectionScope scope) {}

    /**
     * @param line the line to which a missing key is put
     * @return null when there is no title or no key
     */
    static @Nullable Header read(
            Map<String, FrontMatter.Value> values, int line, Defaults defaults, KnownSections known, Report report) {
        return new HeaderReader(values, line, report).read(defaults, known);
    }

    private @Nullable Header read(Defaults defaults, KnownSections known) {
        values.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                report.add(value.line(), ProblemCode.UNKNOWN_KEY, key, Suggestion.near(key, KEYS));
            }
        });
        String title = text("title", defaults.title());
        if (title == null) {
            report.add(line, ProblemCode.NO_TITLE);
            return null;
        }
        String key = key(title, defaults.key());
        String written = text("certification", null);
        String certification = certification(written, known);
        SectionScope scope = new SectionScope(certification, written != null && certification == null, known);
        List<String> sections = scope.checked(sections(), lineOf("sections"), report);
        DeckDraft deck = new DeckDraft(
                key == null ? "" : key,
                cut("title", title),
                certification,
                sections == null ? List.of() : sections,
                language(),
                authors(),
                license(),
                offer(),
                List.of());
        return key == null ? null : new Header(deck, scope);
    }

    private @Nullable String key(String title, @Nullable String byDefault) {
        String written = text("key", null);
        String made = byDefault == null
                ? Ids.slug(title)
                : NOT_OF_A_KEY.matcher(byDefault).replaceAll("-");
        String key = Ids.normalised(written == null ? made : written);
        if (key.isEmpty()) {
            report.add(line, ProblemCode.NO_KEY);
            return null;
        }
        if (key.length() > Limits.KEY || !KEY.matcher(key).matches()) {
            report.add(lineOf("key"), ProblemCode.BAD_KEY, key, Ids.slug(key));
            return null;
        }
        return key;
    }

    private @Nullable String certification(@Nullable String id, KnownSections known) {
        if (id == null || known.certification(id)) {
            return id;
        }
        String suggestion = Suggestion.near(id, known.certifications());
        report.add(lineOf("certification"), ProblemCode.UNKNOWN_CERTIFICATION, id, suggestion);
        return null;
    }

    private @Nullable String language() {
        String language = text("language", null);
        if (language != null
                && (language.length() > Limits.LANGUAGE
                        || !LANGUAGE.matcher(language).matches())) {
            report.add(lineOf("language"), ProblemCode.BAD_LANGUAGE, language);
            return null;
        }
        return language;
    }

    private List<String> authors() {
        List<String> authors = list("authors");
        if (authors.size() > Limits.AUTHORS) {
            report.add(lineOf("authors"), ProblemCode.TOO_MANY_AUTHORS, Integer.toString(Limits.AUTHORS));
        }
        return authors.stream()
                .limit(Limits.AUTHORS)
                .map(author -> cut("authors", author))
                .toList();
    }

    private @Nullable String license() {
        String license = text("license", null);
        return license == null ? null : cut("license", license);
    }

    private Offer offer() {
        String written = text("offer", null);
        if (written == null) {
            return Offer.ALL;
        }
        Optional<Offer> offer = Coded.of(Offer.class, written);
        if (offer.isEmpty()) {
            report.add(
                    lineOf("offer"),
                    ProblemCode.BAD_OFFER,
                    written,
                    Suggestion.near(written, Coded.codes(Offer.class)));
        }
        return offer.orElse(Offer.ALL);
    }

    private String cut(String key, String text) {
        if (text.length() <= Limits.HEAD) {
            return text;
        }
        report.add(lineOf(key), ProblemCode.HEAD_TOO_LONG, key, Integer.toString(Limits.HEAD));
        int end = Character.isHighSurrogate(text.charAt(Limits.HEAD - 1)) ? Limits.HEAD - 1 : Limits.HEAD;
        return text.substring(0, end).strip();
    }

    /** A list, or a text with commas. */
    private List<String> sections() {
        List<String> sections = list("sections");
        return HeadingReader.list(String.join(",", sections));
    }

    private @Nullable String text(String key, @Nullable String byDefault) {
        FrontMatter.Value value = values.get(key);
        if (value != null && value.text() == null) {
            report.add(value.line(), ProblemCode.WRONG_TYPE, key, "text");
        }
        return value == null || value.text() == null || value.text().isEmpty() ? byDefault : value.text();
    }

    private List<String> list(String key) {
        FrontMatter.Value value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value.list() != null) {
            return value.list();
        }
        if (value.text() == null) {
            report.add(value.line(), ProblemCode.WRONG_TYPE, key, "list");
        }
        return value.text() == null || value.text().isEmpty() ? List.of() : List.of(value.text());
    }

    private int lineOf(String key) {
        FrontMatter.Value value = values.get(key);
        return value == null ? line : value.line();
    }
}
