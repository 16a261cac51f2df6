package dev.gongbu.catalog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event from whose notes a certification's courses and tips were taken.
 *
 * @param event  its name
 * @param date   its day
 * @param from   when it began, local time
 * @param to     when it ended, local time
 * @param place  where it was
 * @param signUp address of the sign-up page of that time: a plain text, never a link
 * @param talks  in their order
 */
public record Origin(
        Text event,
        LocalDate date,
        LocalTime from,
        LocalTime to,
        Text place,
        @Nullable String signUp,
        List<Talk> talks) {

    public Origin {
        talks = Lists.of(talks);
    }

    /**
     * One talk.
     *
     * @param number      its place in the day, from 1
     * @param title       its title
     * @param subtitle    what stood under the title
     * @param speaker     the speaker's name, as it is written in Korean
     * @param affiliation where the speaker worked then
     * @param about       what it was about; null when nothing but the title is known
     * @param main        true for the talk that the courses and tips come from
     */
    public record Talk(
            int number,
            Text title,
            @Nullable Text subtitle,
            String speaker,
            Text affiliation,
            @Nullable Text about,
            boolean main) {}
}
