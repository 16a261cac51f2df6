@Feature(
        owns = "Rounds of questions with the verdict at once.",
        uses = {"web", "sql", "account", "catalog", "deck", "memory", "review"})
@NullMarked
package dev.gongbu.practice;

import dev.gongbu.Feature;
import org.jspecify.annotations.NullMarked;
