@Feature(
        owns = "The day's queue, answering, practice, undo, the review log and the memory folded from it.",
        uses = {"web", "account", "catalog", "deck", "memory"})
@NullMarked
package dev.gongbu.review;

import dev.gongbu.Feature;
import org.jspecify.annotations.NullMarked;
