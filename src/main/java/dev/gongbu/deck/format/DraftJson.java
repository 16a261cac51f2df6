package dev.gongbu.deck.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gongbu.Coded;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as the JSON that a revision keeps: {@code kind}, what is said beside the content, and the content's own fields
 * beside it. The id is not in it: it is the item's. Written field by field, because what is stored changes with neither
 * the names in the program nor the settings of the API; fields that other versions wrote and that the kind doesn't have
 * are ignored. Stateless and safe for any thread.
 */
public final class DraftJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DraftJson() {}

    /** The item without its id; sections that are inherited are written as none, so spell them out before. */
    public static String write(ItemDraft item) {
        ObjectNode json = JSON.createObjectNode();
        json.put("kind", item.kind().code());
        json.put("title", item.title());
        if (item.content() instanceof FlashcardContent card) {
            json.put("back", card.back());
        } else if (item.content() instanceof ClozeContent cloze) {
            ArrayNode pieces = json.putArray("cloze");
            cloze.pieces().forEach(piece -> pieces.add(piece(piece)));
        } else if (item.content() instanceof QuestionContent question) {
            json.put("stem", question.stem());
            ArrayNode options = json.putArray("options");
            question.options().forEach(option -> options.add(option(option)));
            json.put("explanation", question.explanation());
        }
        ArrayNode sources = json.putArray("sources");
        item.sources().forEach(source -> sources.add(source(source)));
        List<String> sections = item.sections();
        texts(json, "sections", sections == null ? List.of() : sections);
        texts(json, "topics", item.topics());
        texts(json, "tags", item.tags());
        put(json, "difficulty", item.difficulty());
        put(json, "family", item.family());
        return json.toString();
    }

    /**
     * The item that was written, with its sections spelt out.
     *
     * @param id the item's id, which the JSON doesn't have
     * @throws IllegalArgumentException when it was not written by {@link #write}, of this or an earlier version
     */
    public static ItemDraft read(String id, String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return new ItemDraft(
                    id,
                    text(json, "title"),
                    texts(json, "sections"),
                    texts(json, "topics"),
                    texts(json, "tags"),
                    number(json, "difficulty"),
                    textOrNull(json, "family"),
                    content(json),
                    sources(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a stored item can't be read", e);
        }
    }

    private static ItemContent content(JsonNode json) {
        return switch (Coded.known(ItemKind.class, text(json, "kind"))) {
            case CARD -> new FlashcardContent(text(json, "back"));
            case CLOZE -> cloze(json.path("cloze"));
            case QUESTION -> question(json);
        };
    }

    private static ClozeContent cloze(JsonNode json) {
        List<ClozePiece> pieces = new ArrayList<>();
        for (JsonNode piece : json) {
            Integer part = number(piece, "part");
            pieces.add(
                    part == null
                            ? new ClozePiece.Plain(text(piece, "text"))
                            : new ClozePiece.Hidden(part, text(piece, "text"), textOrNull(piece, "hint")));
        }
        return new ClozeContent(pieces);
    }

    private static QuestionContent question(JsonNode json) {
        List<OptionDraft> options = new ArrayList<>();
        for (JsonNode option : json.path("options")) {
            options.add(new OptionDraft(
                    text(option, "id"),
                    textOrNull(option, "concept"),
                    option.path("pin").asBoolean(),
                    text(option, "text"),
                    text(option, "reason"),
                    option.path("correct").asBoolean()));
        }
        return new QuestionContent(text(json, "stem"), options, text(json, "explanation"));
    }

    private static List<SourceRef> sources(JsonNode json) {
        List<SourceRef> sources = new ArrayList<>();
        for (JsonNode source : json.path("sources")) {
            String asOf = textOrNull(source, "asOf");
            sources.add(new SourceRef(text(source, "url"), asOf == null ? null : YearMonth.parse(asOf)));
        }
        return sources;
    }

    private static ObjectNode piece(ClozePiece piece) {
        ObjectNode json = JSON.createObjectNode();
        if (piece instanceof ClozePiece.Hidden hidden) {
            json.put("text", hidden.text()).put("part", hidden.number());
            put(json, "hint", hidden.hint());
        } else if (piece instanceof ClozePiece.Plain plain) {
            json.put("text", plain.markdown());
        }
        return json;
    }

    private static ObjectNode option(OptionDraft option) {
        ObjectNode json = JSON.createObjectNode().put("id", option.id());
        put(json, "concept", option.concept());
        return json.put("pin", option.pin())
                .put("text", option.text())
                .put("reason", option.reason())
                .put("correct", option.correct());
    }

    private static ObjectNode source(SourceRef source) {
        ObjectNode json = JSON.createObjectNode().put("url", source.url());
        YearMonth asOf = source.asOf();
        put(json, "asOf", asOf == null ? null : asOf.toString());
        return json;
    }

    private static void put(ObjectNode json, String name, @Nullable String text) {
        if (text != null) {
            json.put(name, text);
        }
    }

    private static void put(ObjectNode json, String name, @Nullable Integer number) {
        if (number != null) {
            json.put(name, number);
        }
    }

    private static void texts(ObjectNode json, String name, List<String> texts) {
        ArrayNode array = json.putArray(name);
        texts.forEach(array::add);
    }

    private static List<String> texts(JsonNode json, String name) {
        List<String> texts = new ArrayList<>();
        json.path(name).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).asText();
    }

    private static @Nullable String textOrNull(JsonNode json, String name) {
        return json.hasNonNull(name) ? json.path(name).asText() : null;
    }

    private static @Nullable Integer number(JsonNode json, String name) {
        return json.hasNonNull(name) ? json.path(name).asInt() : null;
    }
}
