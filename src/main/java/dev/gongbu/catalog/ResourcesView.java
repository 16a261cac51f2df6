package dev.gongbu.catalog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A certification's courses and tips as the API tells them, in one language. */
record ResourcesView(List<CourseView> courses, List<TipView> tips) {

    /**
     * A course.
     *
     * @param list {@code talk}, {@code path} or {@code extra}
     */
    record CourseView(
            String id,
            String list,
            CourseKind kind,
            String title,
            String provider,
            @Nullable String partOf,
            @Nullable String url,
            @Nullable String urlThen,
            @Nullable String teaches,
            @Nullable String size,
            @Nullable String cost,
            @Nullable String talk,
            List<SectionRef> sections,
            boolean exists,
            @Nullable String now,
            List<String> replacedBy,
            @Nullable Integer units,
            @Nullable CourseUnit unit) {}

    record TipView(
            String id,
            String title,
            Tip.Kind kind,
            Tip.Source from,
            Tip.Validity validity,
            String detail,
            @Nullable String now,
            List<SectionRef> sections,
            List<String> courses,
            List<Tip.Link> links) {}

    static ResourcesView of(Certification certification, Locale locale) {
        Courses courses = certification.courses();
        LearningPath path = courses.path();
        return new ResourcesView(
                Stream.of(
                                views("talk", courses.talk(), locale),
                                views("path", path == null ? List.of() : path.parts(), locale),
                                views("extra", courses.extras(), locale))
                        .flatMap(list -> list)
                        .toList(),
                certification.tips().stream().map(tip -> tip(tip, locale)).toList());
    }

    private static Stream<CourseView> views(String list, List<Course> courses, Locale locale) {
        return courses.stream().map(course -> course(list, course, locale));
    }

    private static CourseView course(String list, Course course, Locale locale) {
        return new CourseView(
                course.id(),
                list,
                course.kind(),
                course.title().in(locale),
                course.provider(),
                course.partOf(),
                course.url(),
                course.urlThen(),
                in(course.teaches(), locale),
                in(course.size(), locale),
                in(course.cost(), locale),
                in(course.talk(), locale),
                course.sections(),
                course.exists(),
                in(course.now(), locale),
                course.replacedBy(),
                course.units(),
                course.unit());
    }

    private static TipView tip(Tip tip, Locale locale) {
        return new TipView(
                tip.id(),
                tip.title().in(locale),
                tip.kind(),
                tip.from(),
                tip.validity(),
                tip.detail().in(locale),
                in(tip.now(), locale),
                tip.sections(),
                tip.courses(),
                tip.links());
    }

    private static @Nullable String in(@Nullable Text text, Locale locale) {
        return text == null ? null : text.in(locale);
    }
}
