/** Violates on purpose. */
@Feature(owns = "A room in a circle with the kitchen.", uses = "kitchen")
package dev.gongbu.violators.cellar;

import dev.gongbu.Feature;
