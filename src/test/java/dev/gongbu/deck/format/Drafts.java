package dev.gongbu.deck.format;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of drafts such as authors write, with what makes a format stumble. */
final class Drafts {
    private static final Arbitrary<String> WORD = Arbitraries.of(
            "stream",
            "a == b",
            "`==code==`",
            "$a_1 == b$",
            "**bold**",
            "[link](https://x.org/?a==b)",
            "\\==",
            "\\::",
            "::",
            "{x}",
            "{x=1}",
            "#",
            "C#",
            "\\{#a}",
            "한국어",
            "e\u0301",
            "😀",
            "$5",
            "<b>",
            "&amp;",
            "\\",
            "x  ",
            "|",
            "[ ]",
            "[x]",
            "Source:",
            "\u00a0",
            "\u2028",
            "---",
            "\"q\"",
            "1.",
            "it's");

    private static final Arbitrary<String> LINE =
            WORD.list().ofMinSize(1).ofMaxSize(5).map(words -> "Word " + String.join(" ", words) + " end");

    private static final Arbitrary<String> PARAGRAPH =
            LINE.list().ofMinSize(1).ofMaxSize(3).map(lines -> String.join("\n", lines));

    private static final Arbitrary<String> BLOCK = Arbitraries.oneOf(
            PARAGRAPH,
            Arbitraries.of(
                    "```sql\n## not a heading {#no}\n\n- [ ] no option\nSource: <https://no.org>\n```",
                    "~~~\n```\n~~~",
                    "| a | b |\n|---|:-:|\n| c \\| d | `==e==` |",
                    "> quote\n> - [ ] inner\n\n> other",
                    "### Heading {#no}",
                    "$$\n\\sum_{i=1}^n i == x\n$$",
                    "![picture](media/a%20b.png \"title\")",
                    "* * *",
                    "<div>\n<b>raw</b>\n</div>",
                    "[ref]: https://x.org \"title\"",
                    "line  \nbreak\\\nhere"));

    private static final Arbitrary<String> ANY_BLOCK = Arbitraries.oneOf(
            BLOCK, Arbitraries.of("- one\n- two\n\n  more\n  1. deep", "1. one\n2. two", "    indented\n\n    code"));

    private static final Arbitrary<String> TITLE = LINE.map(line -> line.replace("  ", " "));

    private static final Arbitrary<String> ID = Arbitraries.strings()
            .withChars("abcxyz0189-äßø한글")
            .ofMinLength(1)
            .ofMaxLength(12)
            .filter(Ids::valid);

    private static final Arbitrary<String> LABEL =
            Arbitraries.of("DF06", "two words", "\"quoted\"", "back\\slash", "{braces}", "한국어", "a=b", "#x");

    private static final Arbitrary<SourceRef> SOURCE = Combinators.combine(
                    Arbitraries.of("https://a.org", "http://b.org/c_(d)?e=f#g", "https://한국.kr/길"),
                    Arbitraries.of(YearMonth.of(2026, 9), YearMonth.of(1999, 12))
                            .injectNull(0.3))
            .as(SourceRef::new);

    private Drafts() {}

    private static Arbitrary<String> text(Arbitrary<String> first, Arbitrary<String> others) {
        return Combinators.combine(first, others.list().ofMaxSize(2)).as((one, more) -> {
            List<String> blocks = new ArrayList<>(List.of(one));
            blocks.addAll(more);
            return String.join("\n\n", blocks);
        });
    }

    private static Arbitrary<ItemContent> card() {
        return text(ANY_BLOCK, ANY_BLOCK).map(FlashcardContent::new);
    }

    private static Arbitrary<ItemContent> cloze() {
        Arbitrary<ClozePiece> hidden = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of("part", "`co==de`", "$a==b$", "a=b", "a\\==b", "std\\::x", "two words", "한"),
                        Arbitraries.of("hint", "a::b", "한").injectNull(0.5))
                .as(ClozePiece.Hidden::new);
        return hidden.list().ofMinSize(1).ofMaxSize(4).map(parts -> {
            List<ClozePiece> pieces = new ArrayList<>(List.of(new ClozePiece.Plain("Text ")));
            for (ClozePiece part : parts) {
                pieces.add(part);
                pieces.add(new ClozePiece.Plain(" and\n`x` "));
            }
            pieces.set(pieces.size() - 1, new ClozePiece.Plain("."));
            return new ClozeContent(pieces);
        });
    }

    private static Arbitrary<OptionDraft> option() {
        Arbitrary<String> reason = text(BLOCK, ANY_BLOCK).injectNull(0.3);
        return Combinators.combine(
                        ID.injectNull(0.5),
                        ID.injectNull(0.5),
                        Arbitraries.of(true, false),
                        text(PARAGRAPH, BLOCK),
                        reason,
                        Arbitraries.of(true, false))
                .as(OptionDraft::of);
    }

    private static Arbitrary<ItemContent> question() {
        return Combinators.combine(
                        text(ANY_BLOCK, ANY_BLOCK),
                        option().list().ofMinSize(2).ofMaxSize(8).uniqueElements(OptionDraft::identity),
                        text(BLOCK, ANY_BLOCK).injectNull(0.3))
                .as((stem, options, explanation) -> {
                    List<OptionDraft> answered = new ArrayList<>(options);
                    answered.set(0, answered(options.get(0), true));
                    answered.set(1, answered(options.get(1), false));
                    return new QuestionContent(stem, answered, explanation == null ? "" : explanation);
                });
    }

    private static OptionDraft answered(OptionDraft option, boolean correct) {
        return new OptionDraft(option.id(), option.concept(), option.pin(), option.text(), option.reason(), correct);
    }

    /** A content, and a family where it can have one. */
    private record Body(ItemContent content, String family) {
        private Body {
            family = content instanceof QuestionContent ? family : null;
        }
    }

    private static Arbitrary<ItemDraft> item() {
        return Combinators.combine(
                        ID,
                        TITLE,
                        Arbitraries.of("2019/1.2", "v4.2/2")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2)
                                .injectNull(0.5),
                        LABEL.list().uniqueElements().ofMaxSize(3),
                        LABEL.list().uniqueElements().ofMaxSize(3),
                        Arbitraries.integers().between(1, 3).injectNull(0.5),
                        Combinators.combine(Arbitraries.oneOf(card(), cloze(), question()), ID.injectNull(0.6))
                                .as(Body::new),
                        SOURCE.list().ofMaxSize(3))
                .as((id, title, sections, topics, tags, difficulty, body, sources) -> new ItemDraft(
                        id, title, sections, topics, tags, difficulty, body.family(), body.content(), sources));
    }

    /** Items with different ids. */
    static Arbitrary<List<ItemDraft>> items() {
        return item().list().ofMinSize(1).ofMaxSize(5).map(items -> {
            Map<String, ItemDraft> byId = new TreeMap<>();
            items.forEach(item -> byId.put(item.id(), item));
            return List.copyOf(byId.values());
        });
    }

    /** The end of a front matter. */
    private record Foot(String license, Offer offer) {}

    /** Whole decks. */
    static Arbitrary<DeckDraft> decks() {
        Arbitrary<String> plain = Arbitraries.oneOf(
                        Arbitraries.of("Kim, Ada", "yes", "1.0", "a: b", "- x", "한국어 😀", "\"q\" \\ 'r'", "a #b"),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(12))
                .map(text -> text.replaceAll("[\\s\\p{Z}\0\\p{Cs}]+", " ").strip())
                .filter(text -> !text.isEmpty());
        return Combinators.combine(
                        Arbitraries.of("k", "folder/name", "1.1-x_y", "한국어"),
                        plain,
                        Arbitraries.of("gcp", "a b").injectNull(0.1),
                        Arbitraries.of("2019/1.2", "v4.2/2")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of("en", "ko", "zh-Hant").injectNull(0.3),
                        plain.list().uniqueElements().ofMaxSize(2),
                        Combinators.combine(plain.injectNull(0.3), Arbitraries.of(Offer.class))
                                .as(Foot::new),
                        items())
                .as(Drafts::deck);
    }

    private static DeckDraft deck(
            String key,
            String title,
            String certification,
            List<String> sections,
            String language,
            List<String> authors,
            Foot foot,
            List<ItemDraft> items) {
        if (certification != null) {
            return new DeckDraft(
                    key, title, certification, sections, language, authors, foot.license(), foot.offer(), items);
        }
        List<ItemDraft> without = items.stream()
                .map(item -> new ItemDraft(
                        item.id(),
                        item.title(),
                        null,
                        item.topics(),
                        item.tags(),
                        item.difficulty(),
                        item.family(),
                        item.content(),
                        item.sources()))
                .toList();
        return new DeckDraft(key, title, null, List.of(), language, authors, foot.license(), foot.offer(), without);
    }
}
