/** Violates on purpose. */
@Feature(owns = "A pure room that is not.", pure = true, tables = "jam")
package dev.gongbu.violators.pantry;

import dev.gongbu.Feature;
