package dev.gongbu.deck;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as the API shows it. Texts are Markdown; {@code front} of a cloze is its text with numbered hidden parts.
 *
 * @param itemKey its id in the deck's file
 * @param cards   what is scheduled of it now
 * @param version to be sent back with a change
 */
record ItemJson(
        UUID id,
        String itemKey,
        ItemKind kind,
        String title,
        @Nullable String stem,
        @Nullable String front,
        @Nullable String back,
        List<String> sections,
        List<String> topics,
        List<String> tags,
        @Nullable Integer difficulty,
        List<UUID> cards,
        List<ItemContent.Option> options,
        String explanation,
        List<ItemContent.Source> sources,
        boolean retired,
        int version) {

    static ItemJson of(Item item, ItemContent content, List<Card> cards) {
        boolean question = content.kind() == ItemKind.QUESTION;
        String front = switch (content.kind()) {
            case CARD -> content.front();
            case CLOZE -> Drafted.cloze(content).text();
            case QUESTION -> null;
        };
        return new ItemJson(
                item.id(),
                item.key(),
                content.kind(),
                content.title(),
                question ? content.stem() : null,
                front,
                content.kind() == ItemKind.CARD ? content.back() : null,
                content.sections(),
                content.topics(),
                content.tags(),
                content.difficulty(),
                cards.stream().filter(Card::active).map(Card::id).toList(),
                content.options(),
                content.explanation(),
                content.sources(),
                item.retired(),
                item.version());
    }
}
