package dev.gongbu.violators.cellar;

import java.time.Instant;

/** Looks at the wall instead of asking a clock. */
class Impatient {
    Instant now() {
        return Instant.now();
    }
}
