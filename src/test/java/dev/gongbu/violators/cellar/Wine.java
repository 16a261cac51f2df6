package dev.gongbu.violators.cellar;

import dev.gongbu.violators.kitchen.Cook;

/** The other half of a circle. */
public class Wine {
    Cook cook = new Cook();
}
