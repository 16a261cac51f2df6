package dev.gongbu.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who studies, as a request needs to know it: the account's id and settings at one moment. Immutable. */
public record Learner(UUID id, AccountSettings settings) {

    public Locale language() {
        return settings.language();
    }

    /** Decides which day it is. */
    public ZoneId zone() {
        return settings.zone();
    }

    /** Cards seen for the first time on one day. */
    public int newPerDay() {
        return settings.newPerDay();
    }

    /** Cards that return on one day. */
    public int reviewsPerDay() {
        return settings.reviewsPerDay();
    }

    /** The wanted probability of recall, from 0 to 1. */
    public double retention() {
        return settings.retention();
    }

    /** The edition that new cards come from; null follows the current one. */
    public @Nullable String edition() {
        return settings.edition();
    }

    /** The day of the exam; null when it is not known yet. */
    public @Nullable LocalDate examDate() {
        return settings.examDate();
    }

    public boolean hideStreaks() {
        return settings.hideStreaks();
    }
}
