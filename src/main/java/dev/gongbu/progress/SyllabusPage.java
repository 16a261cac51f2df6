package dev.gongbu.progress;

import dev.gongbu.Coded;
import dev.gongbu.account.Learner;
import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Crosswalk;
import dev.gongbu.catalog.Edition;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Messages;
import dev.gongbu.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The syllabus: what is asked, what the learner says, what was measured. */
@Path("/syllabus")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SyllabusPage {

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        static native TemplateInstance syllabus(SyllabusView view);

        static native TemplateInstance crosswalk(CrosswalkView view);

        static native TemplateInstance saved();
    }

    private final CurrentAccount current;
    private final Catalog catalog;
    private final Progress progress;
    private final ObjectiveStatuses statuses;
    private final ObjectiveDecks decks;
    private final Locales locales;

    SyllabusPage(
            CurrentAccount current,
            Catalog catalog,
            Progress progress,
            ObjectiveStatuses statuses,
            ObjectiveDecks decks,
            Locales locales) {
        this.current = current;
        this.catalog = catalog;
        this.progress = progress;
        this.statuses = statuses;
        this.decks = decks;
        this.locales = locales;
    }

    @GET
    public Response mine() {
        Certification certification = catalog.standard();
        Edition edition = certification.studied(current.learner().edition());
        return Response.seeOther(address(certification.id(), edition.id()).build())
                .build();
    }

    @GET
    @Path("/{certification}/{edition}")
    public TemplateInstance syllabus(
            @PathParam("certification") String certificationId,
            @PathParam("edition") String editionId,
            @QueryParam("open") @Nullable String open) {
        Certification certification = catalog.find(certificationId).orElseThrow(Problem::notFound);
        Edition edition = certification.edition(editionId).orElseThrow(Problem::notFound);
        Learner account = current.learner();
        return Templates.syllabus(SyllabusView.of(
                locales.page(),
                certification,
                edition,
                progress.sections(account, certification, edition),
                decks.about(account.id(), certification.id(), edition.id()),
                certification.studied(account.edition()).equals(edition),
                open));
    }

    @POST
    @Path("/{certification}/{edition}/{objective}")
    public Response setStatus(
            @PathParam("certification") String certification,
            @PathParam("edition") String edition,
            @PathParam("objective") String code,
            @FormParam("status") @Nullable String status,
            @HeaderParam("HX-Request") boolean htmx) {
        String section = catalog.edition(certification, edition)
                .flatMap(found -> found.sectionOf(code))
                .orElseThrow(Problem::notFound)
                .code();
        statuses.set(new ObjectiveStatus.Id(current.id(), certification, edition, code), assessment(status));
        if (htmx) {
            return Response.ok(Templates.saved()).build();
        }
        return Response.seeOther(address(certification, edition)
                        .queryParam("open", section)
                        .fragment("objective-" + code)
                        .build())
                .build();
    }

    @GET
    @Path("/{certification}/{edition}/crosswalk")
    public TemplateInstance crosswalk(
            @PathParam("certification") String certificationId, @PathParam("edition") String edition) {
        Certification certification = catalog.find(certificationId).orElseThrow(Problem::notFound);
        Crosswalk walk = certification.crosswalks().stream()
                .filter(found -> found.to().equals(edition))
                .findFirst()
                .or(() -> leaving(certification, edition))
                .orElseThrow(Problem::notFound);
        return Templates.crosswalk(CrosswalkView.of(locales.page(), certification, walk));
    }

    private static Optional<Crosswalk> leaving(Certification certification, String edition) {
        return certification.crosswalks().stream()
                .filter(found -> found.from().equals(edition))
                .findFirst();
    }

    private Assessment assessment(@Nullable String status) {
        return Coded.of(Assessment.class, status)
                .orElseThrow(() -> Problem.badRequest(
                        "status",
                        Messages.in(ProgressMessages.class, locales.page()).badAssessment()));
    }

    private static UriBuilder address(String certification, String edition) {
        return UriBuilder.fromPath("/syllabus").segment(certification, edition);
    }
}
