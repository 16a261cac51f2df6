package dev.gongbu.violators.pantry.format;

import jakarta.inject.Inject;

/** A pure part that knows a container. */
class Reader {
    @Inject
    String injected;
}
