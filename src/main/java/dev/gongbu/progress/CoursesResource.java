package dev.gongbu.progress;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Course;
import dev.gongbu.web.Locales;
import dev.gongbu.web.Messages;
import dev.gongbu.web.Problem;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code PUT /api/v1/courses/{certification}/{course}}: how far the learner is with a course; {@code DELETE} for one that is not theirs after all. */
@Path("/api/v1/courses")
@Authenticated
class CoursesResource {

    private final CurrentAccount current;
    private final Catalog catalog;
    private final CourseStatuses statuses;
    private final Locales locales;

    CoursesResource(CurrentAccount current, Catalog catalog, CourseStatuses statuses, Locales locales) {
        this.current = current;
        this.catalog = catalog;
        this.statuses = statuses;
        this.locales = locales;
    }

    /** What is sent; without {@code unitsDone} the number stays as it was. */
    record Mark(@Nullable CourseStage status, @Nullable Integer unitsDone) {}

    /** What is known afterwards. */
    record Marked(String id, CourseStage status, int unitsDone) {}

    @PUT
    @Path("/{certification}/{course}")
    @Operation(summary = "Says how far you are with a course")
    public Marked mark(
            @PathParam("certification") String certificationId, @PathParam("course") String id, @Nullable Mark body) {
        Certification certification = catalog.find(certificationId).orElseThrow(Problem::notFound);
        Course course = certification.courses().find(id).orElseThrow(Problem::notFound);
        var before = CourseView.of(
                certification.id(), certification.courses(), course, statuses.of(current.id(), certification.id()));
        CourseMark mark = CourseMark.of(
                body == null ? null : body.status(),
                body == null ? null : body.unitsDone(),
                before,
                Messages.in(ProgressMessages.class, locales.api()));
        var row =
                statuses.set(new CourseStatus.Id(current.id(), certification.id(), id), mark.stage(), mark.unitsDone());
        return new Marked(id, row.status(), row.unitsDone());
    }

    /** Also 204 for a course that is not marked. */
    @DELETE
    @Path("/{certification}/{course}")
    @Operation(summary = "Takes a course off your list")
    public void unmark(@PathParam("certification") String certificationId, @PathParam("course") String id) {
        Certification certification = catalog.find(certificationId).orElseThrow(Problem::notFound);
        Course course = certification.courses().find(id).orElseThrow(Problem::notFound);
        statuses.forget(new CourseStatus.Id(current.id(), certification.id(), course.id()));
    }
}
