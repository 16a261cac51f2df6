package dev.gongbu.web;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids of things that appear in an address or in JSON: UUID version 7 (RFC 9562), which sort by the time they were made. */
public final class Uuids {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Uuids() {}

    /** A new id. */
    public static UUID next() {
        return GENERATOR.generate();
    }

    /** The id that this text is in its canonical form of 36 characters; empty for anything else. */
    public static Optional<UUID> parse(@Nullable String text) {
        if (text == null || text.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
