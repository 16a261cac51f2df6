package dev.gongbu.progress;

import dev.gongbu.catalog.Certification;
import dev.gongbu.catalog.Course;
import dev.gongbu.catalog.CourseKind;
import dev.gongbu.catalog.Courses;
import dev.gongbu.catalog.LearningPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All courses of a certification, ready to be shown.
 *
 * @param all   every certification, to choose from
 * @param mine  those that the learner has marked
 * @param path  the parts of the provider's path
 * @param talk  the talk's list without its quests, in its order
 * @param quests of the talk's list, in its order
 */
record CoursesView(
        Locale locale,
        Certification certification,
        List<Certification> all,
        List<CourseView> mine,
        @Nullable LearningPath learningPath,
        List<CourseView> path,
        List<CourseView> talk,
        List<CourseView> quests,
        List<CourseView> extras) {

    static CoursesView of(
            Locale locale, Certification certification, List<Certification> all, Map<String, CourseStatus> statuses) {
        Courses courses = certification.courses();
        LearningPath learningPath = courses.path();
        List<Course> parts = learningPath == null ? List.of() : learningPath.parts();
        Predicate<Course> quest = course -> course.kind() == CourseKind.QUEST;
        Views views = some -> some.map(course -> CourseView.of(certification.id(), courses, course, statuses))
                .toList();
        return new CoursesView(
                locale,
                certification,
                all,
                views.of(Stream.of(parts, courses.extras(), courses.talk())
                        .flatMap(List::stream)
                        .filter(course -> statuses.containsKey(course.id()))),
                learningPath,
                views.of(parts.stream()),
                views.of(courses.talk().stream().filter(quest.negate())),
                views.of(courses.talk().stream().filter(quest)),
                views.of(courses.extras().stream()));
    }

    private interface Views {
        List<CourseView> of(Stream<Course> courses);
    }
}
