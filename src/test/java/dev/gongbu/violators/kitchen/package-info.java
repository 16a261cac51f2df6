/** Violates on purpose. */
@Feature(owns = "A room in a circle with the cellar.", uses = "cellar")
package dev.gongbu.violators.kitchen;

import dev.gongbu.Feature;
