/** Violates on purpose. */
@Feature(owns = "A room that forgets to name what it uses, and looks behind a door.")
package dev.gongbu.violators.attic;

import dev.gongbu.Feature;
