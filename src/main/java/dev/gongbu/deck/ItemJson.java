package dev.gongbu.deck;

import dev.gongbu.deck.library.DraftMapper;
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
public record ItemJson(
        UUID id,
        String itemKey,
        StoredKind kind,
        String title,
        @Nullable String stem,
        @Nullable String front,
        @Nullable String back,
        List<String> sections,
        List<String> topics,
        List<String> tags,
        @Nullable Integer difficulty,
        List<UUID> cards,
        List<RevisionContent.Option> options,
        String explanation,
        List<RevisionContent.Source> sources,
        boolean retired,
        int version) {

    public static ItemJson of(Item item, RevisionContent content, List<Card> cards) {
        boolean question = content.kind() == StoredKind.QUESTION;
        String front = switch (content.kind()) {
            case CARD -> content.front();
            case CLOZE -> DraftMapper.cloze(content).text();
            case QUESTION -> null;
        };
        return new ItemJson(
                item.id(),
                item.key(),
                content.kind(),
                content.title(),
                question ? content.stem() : null,
                front,
                content.kind() == StoredKind.CARD ? content.back() : null,
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
