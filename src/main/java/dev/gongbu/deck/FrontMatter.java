package dev.gongbu.deck;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a deck's head says beside title, key, language and certification; kept as JSON with the deck. */
record FrontMatter(
        List<String> sections,
        List<String> authors,
        @Nullable String license) {

    FrontMatter {
        sections = sections.stream().distinct().toList();
        authors = List.copyOf(authors);
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
