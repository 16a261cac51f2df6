@Feature(
        owns = "Where a learner stands: the status of objectives and courses, and what the logs measured, by section.",
        uses = {"web", "sql", "account", "catalog", "deck", "memory", "review"},
        tables = {"objective_status", "course_status"})
@NullMarked
package dev.gongbu.progress;

import dev.gongbu.Feature;
import org.jspecify.annotations.NullMarked;
