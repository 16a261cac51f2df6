package dev.gongbu.deck;

import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.ClozePiece;
import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.ItemContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.OneLine;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of an item: a title for lists, and everything in lower case for the search. */
public final class SearchText {

    private static final int TITLE = 160;
    private static final int WORDS = 8;
    /** Marks and the addresses of links; no search passes a bracket, so that no text takes long. */
    private static final Pattern MARKS =
            Pattern.compile("[`*_~\\\\]+|!?\\[(?=[^\\[\\]]*+\\]\\()|(?<=\\])\\([^)\\]]*+\\)|\\](?=\\()");

    private SearchText() {}

    /** The heading without marks; without a heading the beginning of the text. */
    public static String title(ItemDraft item) {
        String text = bare(item.title());
        if (text.isEmpty() && item.content() instanceof ClozeContent cloze) {
            text = bare(cloze.replace(hidden -> "…"));
        } else if (text.isEmpty() && item.content() instanceof QuestionContent question) {
            text = bare(question.stem());
        }
        return text.codePointCount(0, text.length()) <= TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TITLE - 1)) + "…";
    }

    /** Everything that can be searched for, in one line. */
    public static String plain(ItemDraft item) {
        List<String> texts = new ArrayList<>(List.of(item.title(), asked(item.content())));
        if (item.content() instanceof QuestionContent question) {
            for (OptionDraft option : question.options()) {
                texts.add(option.text());
                texts.add(option.reason());
            }
            texts.add(question.explanation());
        }
        texts.addAll(item.topics());
        texts.addAll(item.tags());
        texts.replaceAll(SearchText::withoutMarks);
        return folded(OneLine.of(String.join(" ", texts)));
    }

    /** A text or a search in the form in which they are compared. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** What the item asks or answers, without marks: what a change is shown by. */
    public static String body(ItemDraft item) {
        return bare(asked(item.content()));
    }

    /** The words of a search, the first ones of a long one. */
    static List<String> words(String search) {
        return Stream.of(OneLine.of(folded(search)).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(WORDS)
                .toList();
    }

    private static String bare(String markdown) {
        return OneLine.of(withoutMarks(markdown));
    }

    /** Most texts have none: looking for the first is cheaper than the pattern. */
    private static String withoutMarks(String markdown) {
        return markdown.chars().noneMatch(c -> "`*_~\\[]".indexOf(c) >= 0)
                ? markdown
                : MARKS.matcher(markdown).replaceAll("");
    }

    private static String asked(ItemContent content) {
        if (content instanceof FlashcardContent card) {
            return card.back();
        }
        return content instanceof ClozeContent cloze
                ? cloze.replace(ClozePiece.Hidden::text)
                : ((QuestionContent) content).stem();
    }
}
