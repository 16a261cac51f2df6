package dev.gongbu.deck;

import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.ClozePiece;
import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.web.Remembered;
import dev.gongbu.web.SafeMarkdown;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card's sides as safe HTML. Contents never change within a revision, so those that were shown last are kept.
 * Thread-safe.
 *
 * <pre>{@code Sides sides = cardHtml.of(view);  // sides.front(), sides.back(), sides.options()}</pre>
 */
@Singleton
public class CardHtml {

    /** Stand for the edges of a hidden part while Markdown is rendered: characters for private use, never in a text. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';

    private final SafeMarkdown markdown;
    private final Remembered<Key, Sides> kept;

    CardHtml(SafeMarkdown markdown, @CacheName("html") Cache kept) {
        this.kept = new Remembered<>(kept);
        this.markdown = markdown;
    }

    /**
     * What a learner sees, safe for a page as it is.
     *
     * @param front       what is asked: a card's heading, a cloze with its part hidden, a question's stem
     * @param back        what is answered: a card's body, the whole cloze with its part marked; empty for a question
     * @param options     of a question, in the order of the content
     * @param explanation of a question; empty when it has none
     */
    public record Sides(String front, String back, List<OptionHtml> options, String explanation) {}

    /** An option's text without a paragraph around it, and its reason. */
    public record OptionHtml(String text, String reason) {}

    private record Key(UUID deck, UUID revision, String part) {}

    /** The sides of a card. */
    public Sides of(CardView view) {
        return of(view.deck(), view.revision(), view.part(), view.draft());
    }

    /**
     * The sides of a part of a revision, for what is shown as it was when it was answered.
     *
     * @param deck where pictures are looked for
     */
    public Sides of(UUID deck, UUID revision, String part, ItemDraft item) {
        Key key = new Key(deck, revision, part);
        Sides sides = kept.get(key);
        if (sides == null) {
            sides = render(CardView.mediaBase(deck), part, item);
            kept.put(key, sides);
        }
        return sides;
    }

    /** All of a cloze with every hidden part marked, for the item's own page. */
    public String whole(UUID deck, ClozeContent cloze) {
        return marked(text(cloze, null, true), CardView.mediaBase(deck));
    }

    private Sides render(String media, String part, ItemDraft item) {
        if (item.content() instanceof FlashcardContent card) {
            return new Sides(markdown.inline(item.title(), media), markdown.html(card.back(), media), List.of(), "");
        }
        if (item.content() instanceof ClozeContent cloze) {
            return new Sides(
                    marked(text(cloze, part, false), media), marked(text(cloze, part, true), media), List.of(), "");
        }
        QuestionContent question = item.question();
        return new Sides(
                markdown.html(question.stem(), media),
                "",
                question.options().stream()
                        .map(option -> new OptionHtml(
                                markdown.inline(option.text(), media), markdown.html(option.reason(), media)))
                        .toList(),
                markdown.html(question.explanation(), media));
    }

    /** The text with one part (or all, for null) between the edges, shown or replaced by its hint. */
    private static String text(ClozeContent cloze, @Nullable String part, boolean shown) {
        return cloze.replace(hidden -> {
            if (part != null && !part.equals(ClozeContent.part(hidden.number()))) {
                return hidden.text();
            }
            return OPEN + (shown ? hidden.text() : placeholder(hidden)) + CLOSE;
        });
    }

    private static String placeholder(ClozePiece.Hidden hidden) {
        String hint = hidden.hint();
        return "\\[" + (hint == null ? "…" : hint) + "\\]";
    }

    private String marked(String text, String media) {
        return markdown.html(text, media)
                .replace(String.valueOf(OPEN), "<mark>")
                .replace(String.valueOf(CLOSE), "</mark>");
    }
}
