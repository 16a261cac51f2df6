package dev.gongbu.deck.library;

import dev.gongbu.deck.format.DeckFormats;
import dev.gongbu.deck.format.markdown.MarkdownFormat;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Which formats there are: a new one is a line here. */
class FormatsProducer {

    @Produces
    @Singleton
    DeckFormats formats() {
        return new DeckFormats(List.of(new MarkdownFormat()));
    }
}
