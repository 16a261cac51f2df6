@Feature(
        owns = "Decks, items and their cards: the library, authoring, search, enrolment.",
        uses = {"web", "sql", "account", "catalog"},
        exposes = {"format", "imports"},
        tables = {
            "deck",
            "item",
            "item_revision",
            "item_section",
            "item_tag",
            "card",
            "blob",
            "deck_media",
            "enrolment",
            "problem_report",
            "app_lock"
        },
        shows = {"deck", "item", "item_revision", "item_section", "item_tag", "card", "enrolment"})
@NullMarked
package dev.gongbu.deck;

import dev.gongbu.Feature;
import org.jspecify.annotations.NullMarked;
