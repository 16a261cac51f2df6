package dev.gongbu.progress;

import dev.gongbu.account.session.CurrentAccount;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Course;
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
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Courses: what can be taken today, what the talk recommended, and how far the learner is. */
@Path("/courses")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CoursesPage {

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        static native TemplateInstance courses(CoursesView view, String asOf);

        static native TemplateInstance course(
                Locale locale, CourseView view, Optional<Course> whole, List<Course> parts, String asOf);

        static native TemplateInstance courseLine(Locale locale, CourseView view, boolean saved);
    }

    private final CurrentAccount current;
    private final Catalog catalog;
    private final CourseStatuses statuses;
    private final Locales locales;

    CoursesPage(CurrentAccount current, Catalog catalog, CourseStatuses statuses, Locales locales) {
        this.current = current;
        this.catalog = catalog;
        this.statuses = statuses;
        this.locales = locales;
    }

    @GET
    public TemplateInstance courses(@QueryParam("certification") @Nullable String id) {
        Certification certification =
                id == null ? catalog.standard() : catalog.find(id).orElseThrow(Problem::notFound);
        CoursesView view = CoursesView.of(
                locales.page(), certification, catalog.certifications(), statuses.of(current.id(), certification.id()));
        return Templates.courses(view, asOf(certification));
    }

    @GET
    @Path("/{certification}/{course}")
    public TemplateInstance course(@PathParam("certification") String certificationId, @PathParam("course") String id) {
        Certification certification = catalog.find(certificationId).orElseThrow(Problem::notFound);
        CourseView view = view(certification, id);
        Course course = view.course();
        Optional<Course> whole = Optional.ofNullable(course.partOf()).flatMap(certification.courses()::find);
        return Templates.course(
                locales.page(), view, whole, certification.courses().partsOf(course), asOf(certification));
    }

    @POST
    @Path("/{certification}/{course}")
    public Response mark(
            @PathParam("certification") String certificationId,
            @PathParam("course") String id,
            @FormParam("status") @Nullable String status,
            @FormParam("unitsDone") @Nullable String unitsDone,
            @FormParam("back") @Nullable String back,
            @HeaderParam("HX-Request") boolean htmx) {
        Certification certification = catalog.find(certificationId).orElseThrow(Problem::notFound);
        CourseView before = view(certification, id);
        CourseMark mark =
                CourseMark.read(status, unitsDone, before, Messages.in(ProgressMessages.class, locales.page()));
        CourseStatus after =
                statuses.set(new CourseStatus.Id(current.id(), certification.id(), id), mark.stage(), mark.unitsDone());
        if (htmx) {
            return Response.ok(Templates.courseLine(locales.page(), before.with(after), true))
                    .build();
        }
        return next(before, back);
    }

    @POST
    @Path("/{certification}/{course}/unmarked")
    public Response unmark(
            @PathParam("certification") String certificationId,
            @PathParam("course") String id,
            @FormParam("back") @Nullable String back) {
        Certification certification = catalog.find(certificationId).orElseThrow(Problem::notFound);
        CourseView view = view(certification, id);
        statuses.forget(new CourseStatus.Id(current.id(), certification.id(), id));
        return next(view, back);
    }

    /** The page that the form was on: the list, or the course's own. */
    private static Response next(CourseView view, @Nullable String back) {
        return Response.seeOther(UriBuilder.fromPath(back == null ? view.href() : "/courses")
                        .build())
                .build();
    }

    private CourseView view(Certification certification, String id) {
        Course course = certification.courses().find(id).orElseThrow(Problem::notFound);
        return CourseView.of(
                certification.id(), certification.courses(), course, statuses.of(current.id(), certification.id()));
    }

    private String asOf(Certification certification) {
        return month(certification.asOf(), locales.page());
    }

    private static String month(YearMonth month, Locale locale) {
        String pattern = locale.getLanguage().equals("ko") ? "yyyy년 M월" : "MMMM yyyy";
        return month.format(DateTimeFormatter.ofPattern(pattern, locale));
    }
}
