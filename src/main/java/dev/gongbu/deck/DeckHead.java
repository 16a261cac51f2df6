package dev.gongbu.deck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a deck's head says beside title, key, language and certification; kept as JSON with the deck. */
public record DeckHead(
        List<String> sections,
        List<String> authors,
        @Nullable String license) {

    /** Its own mapper: what is stored must not change with the settings of the API. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public DeckHead {
        sections = sections.stream().distinct().toList();
        authors = List.copyOf(authors);
    }

    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static DeckHead parse(String json) {
        try {
            return JSON.readValue(json, DeckHead.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
