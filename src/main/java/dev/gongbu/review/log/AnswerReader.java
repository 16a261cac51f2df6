package dev.gongbu.review.log;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gongbu.Coded;
import dev.gongbu.memory.Rating;
import dev.gongbu.review.Refusal;
import dev.gongbu.review.Refusal.Reason;
import dev.gongbu.review.ReviewMessages;
import dev.gongbu.review.question.Confidence;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the body of {@code POST /review/answers} and {@code POST /practice/answers}, each element for itself. */
public final class AnswerReader {

    /** What both databases can store; nobody answered before. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final int MOST = 500;
    private static final int MOST_OPTIONS = 20;

    private final JsonNode element;

    private AnswerReader(JsonNode element) {
        this.element = element;
    }

    /**
     * The answers of a request in its order.
     *
     * @throws Problem 400 when the body is no list of 1 to 500 objects, 413 when there are more
     */
    public static List<ParsedAnswer> read(@Nullable JsonNode body, ReviewMessages messages) {
        if (body == null || !body.isArray() || body.isEmpty()) {
            throw Problem.badRequest("body", messages.answersExpected());
        }
        if (body.size() > MOST) {
            throw Problem.of(413, messages.tooManyAnswers(MOST));
        }
        var parsed = new ArrayList<ParsedAnswer>(body.size());
        for (JsonNode element : body) {
            if (!element.isObject()) {
                throw Problem.badRequest("body", messages.answersExpected());
            }
            parsed.add(read(element));
        }
        return parsed;
    }

    private static ParsedAnswer read(JsonNode element) {
        var reader = new AnswerReader(element);
        try {
            Answer answer = reader.answer();
            return new ParsedAnswer.Readable(element.get("id").textValue(), answer);
        } catch (Wrong wrong) {
            return new ParsedAnswer.Unreadable(reader.shown("id"), reader.shown("item"), wrong.refusal);
        }
    }

    private Answer answer() throws Wrong {
        UUID id = id("id");
        UUID card = id("item");
        Rating rating = rating();
        Answer.Choice choice = choice();
        return new Answer(id, card, rating, choice, answeredAt(), tookMs());
    }

    private UUID id(String field) throws Wrong {
        String text = text(field);
        if (text == null) {
            throw new Wrong(field, Reason.MISSING);
        }
        return Uuids.parse(text).orElseThrow(() -> new Wrong(field, Reason.NOT_AN_ID));
    }

    private @Nullable Rating rating() throws Wrong {
        String word = text("rating");
        if (word == null) {
            return null;
        }
        return Coded.of(Rating.class, word).orElseThrow(() -> new Wrong("rating", Reason.UNKNOWN_WORD));
    }

    private Answer.@Nullable Choice choice() throws Wrong {
        JsonNode chosen = given("chosen");
        String word = text("confidence");
        Optional<Confidence> confidence = Coded.of(Confidence.class, word);
        if (word != null && confidence.isEmpty()) {
            throw new Wrong("confidence", Reason.UNKNOWN_WORD);
        }
        if (chosen == null) {
            return null;
        }
        if (!chosen.isArray() || chosen.size() > MOST_OPTIONS) {
            throw new Wrong("chosen", Reason.MALFORMED);
        }
        if (chosen.isEmpty()) {
            throw new Wrong("chosen", Reason.MISSING);
        }
        List<String> options = new ArrayList<>();
        for (JsonNode option : chosen) {
            if (!option.isTextual()) {
                throw new Wrong("chosen", Reason.MALFORMED);
            }
            options.add(option.textValue());
        }
        return new Answer.Choice(options, confidence.orElse(null), given("revision") == null ? null : id("revision"));
    }

    private Instant answeredAt() throws Wrong {
        String text = text("answeredAt");
        if (text == null) {
            throw new Wrong("answeredAt", Reason.MISSING);
        }
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            if (instant.isBefore(EARLIEST)) {
                throw new Wrong("answeredAt", Reason.MALFORMED);
            }
            return instant;
        } catch (DateTimeException e) {
            throw new Wrong("answeredAt", Reason.MALFORMED);
        }
    }

    private int tookMs() throws Wrong {
        JsonNode took = given("tookMs");
        if (took == null) {
            return 0;
        }
        if (!took.isIntegralNumber() || !took.canConvertToInt() || took.intValue() < 0) {
            throw new Wrong("tookMs", Reason.MALFORMED);
        }
        return took.intValue();
    }

    private @Nullable String text(String field) throws Wrong {
        JsonNode node = given(field);
        if (node == null) {
            return null;
        }
        if (!node.isTextual()) {
            throw new Wrong(field, Reason.MALFORMED);
        }
        return node.textValue();
    }

    private @Nullable JsonNode given(String field) {
        JsonNode node = element.get(field);
        return node == null || node.isNull() ? null : node;
    }

    private @Nullable String shown(String field) {
        JsonNode node = element.get(field);
        return node == null ? null : node.textValue();
    }

    /** Ends the reading of one element. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Refusal refusal;

        Wrong(String field, Reason reason) {
            super(field, null, false, false);
            this.refusal = new Refusal(field, reason);
        }
    }
}
