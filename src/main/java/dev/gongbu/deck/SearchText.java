package dev.gongbu.deck;

import dev.gongbu.deck.format.OneLine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of an item: a title for lists, and everything in lower case for the search. */
public final class SearchText {

    private static final int TITLE = 160;
    private static final int WORDS = 8;
    /** Marks and the addresses of links; no search passes a bracket, so that no text takes long. */
    private static final Pattern MARKS =
            Pattern.compile("[`*_~\\\\]+|!?\\[(?=[^\\[\\]]*+\\]\\()|(?<=\\])\\([^)\\]]*+\\)|\\](?=\\()");

    private SearchText() {}

    /** The heading without marks; without a heading the beginning of the text. */
    public static String title(RevisionContent content) {
        String text = bare(content.title());
        if (text.isEmpty()) {
            text = bare(content.kind() == StoredKind.CLOZE ? cloze(content, "…") : content.stem());
        }
        return text.codePointCount(0, text.length()) <= TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TITLE - 1)) + "…";
    }

    /** Everything that can be searched for, in one line. */
    public static String plain(RevisionContent content) {
        List<String> texts =
                new ArrayList<>(List.of(content.title(), cloze(content, null), content.stem(), content.back()));
        for (RevisionContent.Option option : content.options()) {
            texts.add(option.text());
            texts.add(option.reason());
        }
        texts.add(content.explanation());
        texts.addAll(content.topics());
        texts.addAll(content.tags());
        texts.replaceAll(SearchText::withoutMarks);
        return folded(OneLine.of(String.join(" ", texts)));
    }

    /** A text or a search in the form in which they are compared. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** What the item asks or answers, without marks: what a change is shown by. */
    public static String body(RevisionContent content) {
        return bare(content.back() + cloze(content, null) + content.stem());
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

    private static String cloze(RevisionContent content, @Nullable String hidden) {
        return content.cloze().stream()
                .map(stretch -> stretch.hidden() && hidden != null ? hidden : stretch.text())
                .collect(Collectors.joining());
    }
}
