package dev.gongbu.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All courses of a certification.
 *
 * @param note   what the talk says of its list as a whole
 * @param talk   the talk's list in its order of mention, which is no order of study
 * @param path   the provider's path of today
 * @param extras what is useful besides, or took the place of something in the talk's list
 */
public record Courses(
        @Nullable Text note, List<Course> talk, @Nullable LearningPath path, List<Course> extras) {

    static final Courses NONE = new Courses(null, List.of(), null, List.of());

    public Courses {
        talk = Lists.of(talk);
        extras = Lists.of(extras);
    }

    /** The talk's list, the path's parts, the extras. */
    public List<Course> all() {
        List<Course> parts = path == null ? List.of() : path.parts();
        return Stream.of(talk, parts, extras).flatMap(List::stream).toList();
    }

    public Optional<Course> find(String id) {
        return all().stream().filter(course -> course.id().equals(id)).findFirst();
    }

    /** The courses to take instead of this one. */
    public List<Course> replacements(Course course) {
        return all().stream()
                .filter(other -> course.replacedBy().contains(other.id()))
                .toList();
    }

    /** The courses that this one is made of. */
    public List<Course> partsOf(Course course) {
        return all().stream()
                .filter(other -> course.id().equals(other.partOf()))
                .toList();
    }
}
