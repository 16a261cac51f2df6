package dev.gongbu.deck.format.markdown;

import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.Ids;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import java.util.ArrayList;
import java.util.List;

/** Writes one item as the format has it. */
final class ItemWriter {

    private ItemWriter() {}

    /** Blocks with one empty line between them, and one line end behind the last. */
    static String write(ItemDraft item) {
        List<String> blocks = new ArrayList<>();
        blocks.add(heading(item));
        if (item.content() instanceof FlashcardContent card) {
            blocks.add(card.back());
        } else if (item.content() instanceof ClozeContent cloze) {
            blocks.add(cloze.text());
        } else if (item.content() instanceof QuestionContent question) {
            blocks.add(question.stem());
            blocks.add(options(question));
            blocks.add(question.explanation());
        }
        item.sources().forEach(source -> blocks.add(SourceLines.written(source)));
        blocks.removeIf(String::isEmpty);
        return String.join("\n\n", blocks) + "\n";
    }

    private static String heading(ItemDraft item) {
        StringBuilder attributes = new StringBuilder("{#").append(item.id());
        if (item.sections() != null) {
            append(attributes, "sections", item.sections());
        }
        if (item.difficulty() != null) {
            attributes.append(" difficulty=").append(item.difficulty());
        }
        if (!item.topics().isEmpty()) {
            append(attributes, "topics", item.topics());
        }
        if (!item.tags().isEmpty()) {
            append(attributes, "tags", item.tags());
        }
        String family = item.family();
        if (family != null) {
            attributes.append(" family=").append(Ids.valid(family) ? family : Attributes.quoted(family));
        }
        return "## " + (item.title().isEmpty() ? "" : item.title() + " ") + attributes + "}";
    }

    private static void append(StringBuilder attributes, String key, List<String> values) {
        attributes.append(' ').append(key).append('=').append(Attributes.quoted(String.join(", ", values)));
    }

    private static String options(QuestionContent question) {
        char bullet = bullet(question.stem() + "\n" + question.explanation());
        StringBuilder list = new StringBuilder();
        for (OptionDraft option : question.options()) {
            list.append(list.isEmpty() ? "" : "\n").append(bullet).append(option.correct() ? " [x] " : " [ ] ");
            list.append(Lines.indented(withAttributes(option), 2));
            if (!option.reason().isEmpty()) {
                list.append(option.text().contains("\n\n") ? "\n\n" : "\n")
                        .append("  - ")
                        .append(Lines.indented(option.reason(), 4));
            }
        }
        return list.toString();
    }

    /** The option's text with its attributes at the end of the first paragraph. */
    private static String withAttributes(OptionDraft option) {
        List<String> attributes = new ArrayList<>();
        String id = option.ownId();
        if (id != null) {
            attributes.add("#" + id);
        }
        if (option.concept() != null) {
            attributes.add("." + option.concept());
        }
        if (option.pin()) {
            attributes.add("pin");
        }
        if (attributes.isEmpty()) {
            return option.text();
        }
        List<String> lines = new ArrayList<>(Lines.of(option.text()));
        int last = lines.size() == 1 ? 0 : lastOfFirstParagraph(option.text());
        lines.set(last, lines.get(last) + " {" + String.join(" ", attributes) + "}");
        return String.join("\n", lines);
    }

    private static int lastOfFirstParagraph(String text) {
        return MarkdownBlocks.last(MarkdownBlocks.parse(Lines.of("[ ] " + text)).getFirstChild());
    }

    /** A bullet that is not used beside the options, so that a list next to them stays a list of its own. */
    private static char bullet(String beside) {
        for (char bullet : new char[] {'-', '*', '+'}) {
            if (Lines.of(beside).stream().noneMatch(line -> begins(line, bullet))) {
                return bullet;
            }
        }
        return '-';
    }

    private static boolean begins(String line, char bullet) {
        String text = Lines.trimmed(line);
        return line.indexOf(text) <= 3
                && text.startsWith(Character.toString(bullet))
                && Lines.blank(text.substring(1, Math.min(2, text.length())));
    }
}
