@Feature(
        owns = "The first page: what this is for those who come by, and what to do today for those who study.",
        uses = {"web", "sql", "account", "catalog", "deck", "memory", "review", "practice", "progress"})
@NullMarked
package dev.gongbu.home;

import dev.gongbu.Feature;
import org.jspecify.annotations.NullMarked;
