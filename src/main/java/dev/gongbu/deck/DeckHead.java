package dev.gongbu.deck;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a deck's head says beside title, key, language and certification; kept as JSON with the deck. */
public record DeckHead(
        List<String> sections,
        List<String> authors,
        @Nullable String license) {

    public DeckHead {
        sections = sections.stream().distinct().toList();
        authors = List.copyOf(authors);
    }

    public String json() {
        try {
            return ItemContentJson.JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static DeckHead parse(String json) {
        try {
            return ItemContentJson.JSON.readValue(json, DeckHead.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
