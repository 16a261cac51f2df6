package dev.gongbu.deck.format.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one pair of braces that reaches to the end of a text. For one use. */
final class AttributeParser {
    private final String text;
    private int at;
    private @Nullable String id;
    private final List<String> classes = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    private AttributeParser(String text, int open) {
        this.text = text;
        this.at = open + 1;
    }

    /** The attributes between {@code open} and the end of the text; null when what stands there isn't attributes. */
    static @Nullable Attributes parse(String text, int open) {
        AttributeParser parser = new AttributeParser(text, open);
        return parser.readAll() ? new Attributes(parser.id, parser.classes, parser.words, parser.values) : null;
    }

    private boolean readAll() {
        int read = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t') {
                at++;
            } else if (c == '}') {
                return read > 0 && at == text.length() - 1;
            } else if (!readOne(c)) {
                return false;
            } else {
                read++;
            }
        }
        return false;
    }

    private boolean readOne(char first) {
        if (first == '#' || first == '.') {
            at++;
            String name = bare();
            if (name.isEmpty() || (first == '#' && id != null)) {
                return false;
            }
            if (first == '#') {
                id = name;
            } else {
                classes.add(name);
            }
            return true;
        }
        String name = bare();
        if (name.isEmpty() || !Character.isLetter(name.codePointAt(0))) {
            return false;
        }
        if (at == text.length() || text.charAt(at) != '=') {
            words.add(name);
            return true;
        }
        at++;
        String value = at < text.length() && text.charAt(at) == '"' ? inQuotes() : bare();
        return value != null && values.put(name, value) == null;
    }

    private String bare() {
        int start = at;
        while (at < text.length() && " \t{}=\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private @Nullable String inQuotes() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return at < text.length() && " \t}".indexOf(text.charAt(at)) >= 0 ? value.toString() : null;
            }
            boolean escape = c == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
            value.append(escape ? text.charAt(++at) : c);
        }
        return null;
    }
}
