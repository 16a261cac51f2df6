package dev.gongbu.deck;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a deck's head says beside title, key, language and certification; kept as JSON with the deck. */
record FrontMatter(
        List<String> sections,
        List<String> authors,
        @Nullable String license) {

    private static final int AUTHORS = 100;
    private static final int LONGEST = 300;

    FrontMatter {
        sections = sections.stream().distinct().toList();
        authors = authors.stream().limit(AUTHORS).map(FrontMatter::shortened).toList();
        license = license == null ? null : shortened(license);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    String json() {
        try {
            return Contents.JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static FrontMatter parse(String json) {
        try {
            return Contents.JSON.readValue(json, FrontMatter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
