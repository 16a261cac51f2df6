package dev.gongbu.violators.cellar.rack;

import dev.gongbu.violators.cellar.cask.Barrel;

/** The other half of a circle inside of a room. */
public class Bottle {
    Barrel barrel;
}
