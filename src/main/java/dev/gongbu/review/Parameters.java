package dev.gongbu.review;

import dev.gongbu.web.Problem;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Reads parameters of a query, so that a mistake is named instead of ignored. */
public final class Parameters {

    private Parameters() {}

    /**
     * How many to give.
     *
     * @throws Problem 400 when it is no whole number from 1 to {@code most}
     */
    public static int limit(@Nullable String text, int standard, int most, ReviewMessages messages) {
        return number("limit", text, standard, most, messages);
    }

    /** The same for a parameter of another name. */
    public static int number(String name, @Nullable String text, int standard, int most, ReviewMessages messages) {
        if (text == null || text.isEmpty()) {
            return standard;
        }
        int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            throw Problem.badRequest(name, messages.limit(most));
        }
        return number;
    }

    /**
     * A seed, or a new one.
     *
     * @throws Problem 400 when it is no whole number
     */
    public static long seed(@Nullable String text, ReviewMessages messages) {
        if (text == null || text.isEmpty()) {
            return ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
        }
        if (!text.matches("-?[0-9]{1,18}")) {
            throw Problem.badRequest("seed", messages.wholeNumber());
        }
        return Long.parseLong(text);
    }
}
