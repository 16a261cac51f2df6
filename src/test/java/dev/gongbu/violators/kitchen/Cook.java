package dev.gongbu.violators.kitchen;

import dev.gongbu.violators.cellar.Wine;

/** One half of a circle. */
public class Cook {
    Wine wine = new Wine();
}
