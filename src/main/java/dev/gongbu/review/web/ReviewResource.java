package dev.gongbu.review.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.review.ForecastView;
import dev.gongbu.review.MemoryView;
import dev.gongbu.review.Parameters;
import dev.gongbu.review.ReviewMessages;
import dev.gongbu.review.ReviewTexts;
import dev.gongbu.review.Source;
import dev.gongbu.review.log.AnswerReader;
import dev.gongbu.review.log.Reviewing;
import dev.gongbu.review.log.UndoRefused;
import dev.gongbu.review.log.Undoing;
import dev.gongbu.review.log.Undone;
import dev.gongbu.review.queue.ReviewQueue;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/review}: the day's queue, answers, and taking them back. */
@Path("/api/v1/review")
@Authenticated
class ReviewResource {

    private final CurrentAccount current;
    private final Reviewing reviewing;
    private final Undoing undoing;
    private final ReviewQueue queue;
    private final QueueViews views;
    private final QueueSelections selections;
    private final ObjectMapper json;
    private final Locales locales;

    ReviewResource(
            CurrentAccount current,
            Reviewing reviewing,
            Undoing undoing,
            ReviewQueue queue,
            QueueViews views,
            QueueSelections selections,
            ObjectMapper json,
            Locales locales) {
        this.current = current;
        this.reviewing = reviewing;
        this.undoing = undoing;
        this.queue = queue;
        this.views = views;
        this.selections = selections;
        this.json = json;
        this.locales = locales;
    }

    /**
     * What to study now.
     *
     * @param limit         at most so many items, 1 to 300; 20 unless given
     * @param deck          only of this deck
     * @param certification only of decks of this certification
     * @param section       only of this section or objective, as decks name it: v4.2/2, v4.2/2.2
     */
    @GET
    @Path("/queue")
    @Operation(summary = "Returns what to study now")
    public QueueView queue(
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("deck") @Nullable String deck,
            @QueryParam("certification") @Nullable String certification,
            @QueryParam("section") @Nullable String section) {
        ReviewMessages messages = messages();
        int most = Parameters.limit(limit, 20, ReviewQueue.MOST, messages);
        var account = current.learner();
        return views.of(
                queue.now(account, selections.read(most, deck, certification, section, messages)),
                account.zone(),
                texts());
    }

    /**
     * An answer as it is sent.
     *
     * @param id         made by the client, a UUID
     * @param item       the card
     * @param rating     for a card or cloze: again, hard, good, easy
     * @param chosen     for a question: the options
     * @param confidence for a question: sure, unsure, guess
     * @param revision   for a question: the text that was shown; the current one unless given
     * @param tookMs     milliseconds
     */
    record ReviewAnswer(
            UUID id,
            UUID item,
            @Nullable String rating,
            @Nullable List<String> chosen,
            @Nullable String confidence,
            @Nullable UUID revision,
            OffsetDateTime answeredAt,
            @Nullable Integer tookMs) {}

    /** Records answers, 1 to 500 at once. Sending them again is harmless. */
    @POST
    @Path("/answers")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ReviewAnswer.class)))
    @Operation(summary = "Records answers and says when each card comes back")
    public List<ReviewReply> answers(@Nullable JsonNode body) {
        ReviewTexts texts = texts();
        ZoneId zone = current.zone();
        return reviewing.record(current.id(), Source.STUDY, AnswerReader.read(body, texts.messages())).stream()
                .map(result -> ReviewReply.of(result, zone, texts))
                .toList();
    }

    /**
     * What is taken back.
     *
     * @param answer the answer's id; null for the last one
     */
    record UndoBody(@Nullable String answer) {}

    /** An answer that was taken back; {@code item} is null when it has not arrived yet. */
    record UndoReply(
            UUID id,
            @Nullable UUID item,
            @Nullable MemoryView memory,
            @Nullable ForecastView forecast) {}

    /** Takes an answer back, from study or practice. Without a body: the last one of this or the last study day. */
    @POST
    @Path("/undo")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            required = false,
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UndoBody.class)))
    @Operation(summary = "Takes an answer back, the last one unless told otherwise")
    public UndoReply undo(@Nullable String body) {
        String answer = answer(body);
        try {
            return reply(answer == null ? undoing.undoLast(current.id()) : undoing.undo(current.id(), id(answer)));
        } catch (UndoRefused refused) {
            throw switch (refused.reason()) {
                case NOTHING_TO_UNDO -> Problem.of(404, messages().nothingToUndo());
                case TOO_OLD -> Problem.of(409, messages().tooOldToUndo());
                case OF_AN_EXAM -> Problem.of(409, messages().examNotUndone());
            };
        }
    }

    /** Clients that send no body may send any content type with it. */
    private @Nullable String answer(@Nullable String body) {
        if (body == null || body.isBlank()) {
            return null;
        }
        try {
            UndoBody read = json.readValue(body, UndoBody.class);
            return read == null ? null : read.answer();
        } catch (JsonProcessingException e) {
            throw Problem.badRequest("answer", messages().malformed());
        }
    }

    private UndoReply reply(Undone undone) {
        ZoneId zone = current.zone();
        return new UndoReply(
                undone.answer(),
                undone.card(),
                MemoryView.of(undone.memory(), zone),
                ForecastView.of(undone.forecast(), zone, texts()));
    }

    private UUID id(String answer) {
        return Uuids.parse(answer)
                .orElseThrow(() -> Problem.badRequest("answer", messages().notAnId()));
    }

    private ReviewTexts texts() {
        return ReviewTexts.in(locales.api());
    }

    private ReviewMessages messages() {
        return texts().messages();
    }
}
