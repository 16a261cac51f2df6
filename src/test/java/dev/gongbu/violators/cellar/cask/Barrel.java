package dev.gongbu.violators.cellar.cask;

import dev.gongbu.violators.cellar.rack.Bottle;

/** One half of a circle inside of a room. */
public class Barrel {
    Bottle bottle;
}
