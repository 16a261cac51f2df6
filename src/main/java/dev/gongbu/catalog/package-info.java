@Feature(
        owns =
                "The catalog: certifications with their editions, sections, objectives, courses and tips, read from files.",
        uses = "web",
        exposes = {"reading"})
@NullMarked
package dev.gongbu.catalog;

import dev.gongbu.Feature;
import org.jspecify.annotations.NullMarked;
