@Feature(
        owns = "Decks, items and their cards: the library, authoring, search, enrolment.",
        uses = {"web", "account", "catalog"})
@NullMarked
package dev.gongbu.deck;

import dev.gongbu.Feature;
import org.jspecify.annotations.NullMarked;
