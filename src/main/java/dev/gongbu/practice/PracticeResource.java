package dev.gongbu.practice;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gongbu.account.Learner;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.deck.CardHtml;
import dev.gongbu.deck.Revisions;
import dev.gongbu.review.Parameters;
import dev.gongbu.review.ReviewMessages;
import dev.gongbu.review.ReviewTexts;
import dev.gongbu.review.Source;
import dev.gongbu.review.log.AnswerReader;
import dev.gongbu.review.log.AnswerResult;
import dev.gongbu.review.log.QuestionAnswers;
import dev.gongbu.review.log.Reviewing;
import dev.gongbu.web.Locales;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/practice}: questions with an answer at once. */
@Path("/api/v1/practice")
@Authenticated
class PracticeResource {

    /** Tells the seed of the order, so that the same can be asked for again. */
    static final String SEED = "Gongbu-Seed";

    private final CurrentAccount current;
    private final Practice practice;
    private final PracticeFilterReader filters;
    private final Reviewing reviewing;
    private final QuestionAnswers questionAnswers;
    private final Revisions revisions;
    private final CardHtml html;
    private final Locales locales;

    PracticeResource(
            CurrentAccount current,
            Practice practice,
            PracticeFilterReader filters,
            Reviewing reviewing,
            QuestionAnswers questionAnswers,
            Revisions revisions,
            CardHtml html,
            Locales locales) {
        this.current = current;
        this.practice = practice;
        this.filters = filters;
        this.reviewing = reviewing;
        this.questionAnswers = questionAnswers;
        this.revisions = revisions;
        this.html = html;
        this.locales = locales;
    }

    /**
     * Questions without their key, shuffled. The header {@code Gongbu-Seed} of the answer is the seed of the order.
     *
     * @param certification the first that there is unless given
     * @param edition       the learner's unless given
     * @param sections      sections or objectives by their codes, as often as wanted; all unless given
     * @param kind          unseen, missed, flagged, unsure or mixed; mixed unless given
     * @param limit         1 to 100; 10 unless given
     * @param seed          a whole number; a new one unless given
     */
    @GET
    @Path("/questions")
    @Operation(summary = "Returns questions to practise, without their answers")
    public RestResponse<List<QuestionView>> questions(
            @QueryParam("certification") @Nullable String certification,
            @QueryParam("edition") @Nullable String edition,
            @QueryParam("section") List<String> sections,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("seed") @Nullable String seed) {
        ReviewMessages messages = messages();
        Learner account = current.learner();
        PracticeFilter filter = filters.read(account, certification, edition, sections, kind, limit, messages);
        long order = Parameters.seed(seed, messages);
        List<QuestionView> questions = practice.questions(account, filter, order).stream()
                .map(question -> QuestionView.of(question, html))
                .toList();
        return RestResponse.ResponseBuilder.ok(questions).header(SEED, order).build();
    }

    /**
     * An answer as it is sent.
     *
     * @param id         made by the client, a UUID
     * @param item       the question's card
     * @param chosen     ids of the options
     * @param confidence sure, unsure, guess or null
     * @param revision   the text that was shown; the current one unless given
     * @param tookMs     milliseconds
     */
    record PracticeAnswer(
            UUID id,
            UUID item,
            List<String> chosen,
            @Nullable String confidence,
            @Nullable UUID revision,
            OffsetDateTime answeredAt,
            @Nullable Integer tookMs) {}

    /** Records answers to questions, 1 to 500 at once, and says what was right. Sending them again is harmless. */
    @POST
    @Path("/answers")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = PracticeAnswer.class)))
    @Operation(summary = "Records answers to questions and says what was right")
    public List<PracticeReply> answers(@Nullable JsonNode body) {
        ReviewTexts texts = ReviewTexts.in(locales.api());
        UUID account = current.id();
        List<AnswerResult> results =
                reviewing.record(account, Source.PRACTICE, AnswerReader.read(body, texts.messages()));
        Map<UUID, QuestionAnswers.Choice> chosen = questionAnswers.find(
                account,
                results.stream()
                        .filter(AnswerResult.Accepted.class::isInstance)
                        .map(result -> ((AnswerResult.Accepted) result).answer())
                        .toList());
        var replies = new PracticeReply.Replies(current.zone(), texts, html, revisions);
        return results.stream()
                .map(result -> replies.of(
                        result,
                        result instanceof AnswerResult.Accepted accepted ? chosen.get(accepted.answer()) : null))
                .toList();
    }

    private ReviewMessages messages() {
        return ReviewTexts.in(locales.api()).messages();
    }
}
