@Feature(
        owns = "The review log and what follows from it: answering, undo, memory, the day's queue.",
        uses = {"web", "sql", "account", "catalog", "deck", "memory"},
        exposes = {"log", "marks", "queue", "question"},
        tables = {"scheduler", "memory", "card_state", "review_log", "early_undo", "practice_answer"},
        shows = {"memory", "card_state", "review_log", "practice_answer"})
@NullMarked
package dev.gongbu.review;

import dev.gongbu.Feature;
import org.jspecify.annotations.NullMarked;
