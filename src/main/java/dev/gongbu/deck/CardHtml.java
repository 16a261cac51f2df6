package dev.gongbu.deck;

import dev.gongbu.web.SafeMarkdown;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card's sides as safe HTML. Contents never change within a revision, so the last {@value #KEPT} are kept.
 * Thread-safe.
 *
 * <pre>{@code Sides sides = cardHtml.of(view);  // sides.front(), sides.back(), sides.options()}</pre>
 */
@Singleton
public class CardHtml {

    private static final int KEPT = 3_000;

    /** Stand for the edges of a hidden part while Markdown is rendered: characters for private use, never in a text. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';

    private final SafeMarkdown markdown;
    private final Map<Key, Sides> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Sides> eldest) {
            return size() > KEPT;
        }
    };

    CardHtml(SafeMarkdown markdown) {
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
        return of(view.deck(), view.revision(), view.part(), view.content());
    }

    /**
     * The sides of a part of a revision, for what is shown as it was when it was answered.
     *
     * @param deck where pictures are looked for
     */
    public Sides of(UUID deck, UUID revision, String part, RevisionContent content) {
        Key key = new Key(deck, revision, part);
        synchronized (kept) {
            Sides sides = kept.get(key);
            if (sides != null) {
                return sides;
            }
        }
        Sides sides = render(CardView.mediaBase(deck), part, content);
        synchronized (kept) {
            kept.put(key, sides);
        }
        return sides;
    }

    /** All of a cloze with every hidden part marked, for the item's own page. */
    public String whole(UUID deck, RevisionContent content) {
        return marked(cloze(content, null, true), CardView.mediaBase(deck));
    }

    private Sides render(String media, String part, RevisionContent content) {
        return switch (content.kind()) {
            case CARD ->
                new Sides(markdown.inline(content.front(), media), markdown.html(content.back(), media), List.of(), "");
            case CLOZE ->
                new Sides(
                        marked(cloze(content, part, false), media),
                        marked(cloze(content, part, true), media),
                        List.of(),
                        "");
            case QUESTION ->
                new Sides(
                        markdown.html(content.stem(), media),
                        "",
                        content.options().stream()
                                .map(option -> new OptionHtml(
                                        markdown.inline(option.text(), media), markdown.html(option.reason(), media)))
                                .toList(),
                        markdown.html(content.explanation(), media));
        };
    }

    /** The text with one part (or all, for null) between the edges, shown or replaced by its hint. */
    static String cloze(RevisionContent content, @Nullable String part, boolean shown) {
        var text = new StringBuilder();
        for (RevisionContent.Cloze stretch : content.cloze()) {
            boolean meant =
                    stretch.hidden() && (part == null || part.equals(RevisionContent.clozePart(stretch.part())));
            if (meant) {
                text.append(OPEN)
                        .append(shown ? stretch.text() : placeholder(stretch))
                        .append(CLOSE);
            } else {
                text.append(stretch.text());
            }
        }
        return text.toString();
    }

    private static String placeholder(RevisionContent.Cloze stretch) {
        String hint = stretch.hint();
        return "\\[" + (hint == null ? "…" : hint) + "\\]";
    }

    private String marked(String text, String media) {
        return markdown.html(text, media)
                .replace(String.valueOf(OPEN), "<mark>")
                .replace(String.valueOf(CLOSE), "</mark>");
    }
}
