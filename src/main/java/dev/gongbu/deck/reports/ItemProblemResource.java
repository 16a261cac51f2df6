package dev.gongbu.deck.reports;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.deck.texts.DeckTexts;
import dev.gongbu.web.Problem;
import dev.gongbu.web.Uuids;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v1/items/{id}/problems}: a learner says what is wrong with an item. */
@Path("/api/v1/items/{id}/problems")
@Authenticated
class ItemProblemResource {

    private final CurrentAccount current;
    private final ProblemReports reports;
    private final DeckTexts texts;

    ItemProblemResource(CurrentAccount current, ProblemReports reports, DeckTexts texts) {
        this.current = current;
        this.reports = reports;
        this.texts = texts;
    }

    /** What is wrong. */
    record NewReport(@Nullable String text) {}

    /** A report that was kept. */
    record Report(UUID id, UUID item, String text, Instant createdAt) {}

    @POST
    @Operation(summary = "Reports what is wrong with an item")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Report.class)))
    public Response file(@RestPath String id, @Nullable NewReport body) {
        String text = ProblemReports.checked(texts.body(body).text(), texts.api());
        ProblemReport report = reports.file(current.id(), Uuids.parse(id).orElseThrow(Problem::notFound), text);
        return Response.status(201)
                .entity(new Report(report.id(), report.itemId(), report.description(), report.createdAt()))
                .build();
    }
}
