package dev.gongbu.deck;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A deck with its items as the API shows it. */
public record DeckJson(@JsonUnwrapped DeckSummary deck, List<ItemJson> items) {}
