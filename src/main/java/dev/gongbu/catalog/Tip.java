package dev.gongbu.catalog;

import dev.gongbu.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of advice from the talk.
 *
 * @param id       unique within the certification
 * @param title    the advice in a few words
 * @param kind     what sort of advice
 * @param from     how it comes from the talk
 * @param validity whether it still holds
 * @param detail   what the talk says
 * @param now      what became of it
 * @param sections what it belongs to in the outline; perhaps nothing
 * @param courses  ids of the courses it belongs to; perhaps none
 * @param links    addresses that the talk gave
 */
public record Tip(
        String id,
        Text title,
        Kind kind,
        Source from,
        Validity validity,
        Text detail,
        @Nullable Text now,
        List<SectionRef> sections,
        List<String> courses,
        List<Link> links) {

    public Tip {
        sections = Lists.of(sections);
        courses = Lists.of(courses);
        links = Lists.of(links);
    }

    /** True when it is shown struck out: the offer is over, or nobody knows where it leads. */
    public boolean over() {
        return validity == Validity.EXPIRED || validity == Validity.TIME_BOUND;
    }

    /**
     * An address.
     *
     * @param address as it was given
     * @param dead    true when it must be shown as struck-out text, never as a link
     */
    public record Link(String address, boolean dead) {}

    /** What sort of advice. */
    public enum Kind implements Coded {
        MOTIVE,
        METHOD,
        RESOURCE,
        COST_TRICK,
        COUPON,
        LINK,
        PROGRAMME,
        TOOL,
        HINT,
        EXAM_CRAFT,
        ATTITUDE;
    }

    /** Whose advice: from the speaker's own list of tips, said elsewhere in the talk, or inferred from what was said. */
    public enum Source implements Coded {
        LIST,
        TALK,
        INFERRED;
    }

    /** Whether it still holds. */
    public enum Validity implements Coded {
        EVERGREEN,
        OPINION,
        RECURRING,
        CHANGED,
        REPLACED,
        TIME_BOUND,
        EXPIRED;
    }
}
