package dev.gongbu.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to learn from: a course, quest, lab, badge or practice exam.
 *
 * @param id         unique within the certification; a learner's progress hangs on it
 * @param kind       what it is
 * @param title      its official title
 * @param provider   who offers or offered it
 * @param partOf     id of the course that contains it; null when it stands alone
 * @param url        today's address; null when it is gone or was not found
 * @param urlThen    address at the time of the talk: a plain text, never a link
 * @param teaches    what is learnt
 * @param size       how long it is
 * @param cost       what it costs, or cost at the time of the talk
 * @param talk       what the talk says of it; null when the talk does not name it
 * @param sections   what it covers, in any edition
 * @param exists     false when it is no longer offered under this title
 * @param now        what became of it, or what to know of it today
 * @param replacedBy ids of the courses to take instead
 * @param units      number of parts that can be ticked off; null when it is not known
 * @param unit       what such a part is
 */
public record Course(
        String id,
        CourseKind kind,
        Text title,
        String provider,
        @Nullable String partOf,
        @Nullable String url,
        @Nullable String urlThen,
        @Nullable Text teaches,
        @Nullable Text size,
        @Nullable Text cost,
        @Nullable Text talk,
        List<SectionRef> sections,
        boolean exists,
        @Nullable Text now,
        List<String> replacedBy,
        @Nullable Integer units,
        @Nullable CourseUnit unit) {

    public Course {
        sections = Lists.of(sections);
        replacedBy = Lists.of(replacedBy);
    }

    /** The references that belong to this edition. */
    public List<SectionRef> sectionsOf(String edition) {
        return sections.stream().filter(ref -> ref.edition().equals(edition)).toList();
    }
}
