package dev.gongbu.violators.attic;

import dev.gongbu.violators.kitchen.drawer.Spoon;

/** Imports a room that its own does not name, behind its door. */
class Curious {
    Spoon spoon = new Spoon();
}
