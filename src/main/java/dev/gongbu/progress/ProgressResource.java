package dev.gongbu.progress;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Edition;
import dev.gongbu.catalog.Objective;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Messages;
import dev.gongbu.web.Problem;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/progress}: where the learner stands, by section. */
@Path("/api/v1/progress")
@Authenticated
class ProgressResource {

    private final CurrentAccount current;
    private final Catalog catalog;
    private final Progress progress;
    private final ObjectiveStatuses statuses;
    private final Locales locales;

    ProgressResource(
            CurrentAccount current, Catalog catalog, Progress progress, ObjectiveStatuses statuses, Locales locales) {
        this.current = current;
        this.catalog = catalog;
        this.progress = progress;
        this.statuses = statuses;
        this.locales = locales;
    }

    /** One section; {@code weight} in whole per cent, {@code readiness} from 0 to 1, null when nothing was answered. */
    record SectionJson(
            String code,
            String title,
            @Nullable Integer weight,
            List<ObjectiveJson> objectives,
            CardCounts cards,
            QuestionCounts questions,
            @Nullable Double readiness) {

        static SectionJson of(SectionProgress section, Locale locale) {
            return new SectionJson(
                    section.section().code(),
                    section.section().title().in(locale),
                    section.section().weight(),
                    section.objectives().stream()
                            .map(objective -> ObjectiveJson.of(objective.objective(), objective.status(), locale))
                            .toList(),
                    section.cards(),
                    section.questions(),
                    section.readiness());
        }
    }

    /** One objective. */
    record ObjectiveJson(String code, String title, Assessment status) {

        static ObjectiveJson of(Objective objective, Assessment status, Locale locale) {
            return new ObjectiveJson(objective.code(), objective.title().in(locale), status);
        }
    }

    /** What is sent. */
    record Said(@Nullable Assessment status) {}

    @GET
    @Path("/{certification}/{edition}")
    @Operation(summary = "Shows your progress in each section of an edition")
    public RestResponse<List<SectionJson>> sections(
            @PathParam("certification") String certificationId, @PathParam("edition") String editionId) {
        Certification certification = catalog.find(certificationId).orElseThrow(Problem::notFound);
        Edition edition = certification.edition(editionId).orElseThrow(Problem::notFound);
        return in(progress.sections(current.learner(), certification, edition).stream()
                .map(section -> SectionJson.of(section, locales.api()))
                .toList());
    }

    @PUT
    @Path("/{certification}/{edition}/{objective}")
    @Operation(summary = "Says how well you know an objective")
    public RestResponse<ObjectiveJson> setStatus(
            @PathParam("certification") String certification,
            @PathParam("edition") String edition,
            @PathParam("objective") String code,
            @Nullable Said body) {
        Objective objective = catalog.objective(certification, edition, code).orElseThrow(Problem::notFound);
        if (body == null || body.status() == null) {
            throw Problem.badRequest(
                    "status", Messages.in(ProgressMessages.class, locales.api()).badAssessment());
        }
        statuses.set(new ObjectiveStatus.Id(current.id(), certification, edition, code), body.status());
        return in(ObjectiveJson.of(objective, body.status(), locales.api()));
    }

    private <T> RestResponse<T> in(T body) {
        return ResponseBuilder.ok(body)
                .header("Content-Language", locales.api().toLanguageTag())
                .header("Vary", "Accept-Language, Authorization, Cookie")
                .build();
    }
}
