package dev.gongbu.deck;

import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.ItemKind;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.format.SourceRef;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as the API shows it. Texts are Markdown; {@code front} of a cloze is its text with numbered hidden parts.
 *
 * @param itemKey its id in the deck's file
 * @param cards   what is scheduled of it now
 * @param family  what questions with the same options share; null for none
 * @param version to be sent back with a change
 */
public record ItemJson(
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
        @Nullable String family,
        List<UUID> cards,
        List<OptionDraft> options,
        String explanation,
        List<SourceRef> sources,
        boolean retired,
        int version) {

    public static ItemJson of(Item item, ItemDraft draft, List<Card> cards) {
        String front = null;
        String back = null;
        String stem = null;
        List<OptionDraft> options = List.of();
        String explanation = "";
        if (draft.content() instanceof FlashcardContent card) {
            front = draft.title();
            back = card.back();
        } else if (draft.content() instanceof ClozeContent cloze) {
            front = cloze.text();
        } else if (draft.content() instanceof QuestionContent question) {
            stem = question.stem();
            options = question.options();
            explanation = question.explanation();
        }
        return new ItemJson(
                item.id(),
                item.key(),
                draft.kind(),
                draft.title(),
                stem,
                front,
                back,
                draft.sectionsOr(List.of()),
                draft.topics(),
                draft.tags(),
                draft.difficulty(),
                draft.family(),
                cards.stream().filter(Card::active).map(Card::id).toList(),
                options,
                explanation,
                draft.sources(),
                item.retired(),
                item.version());
    }
}
