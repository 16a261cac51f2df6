package dev.gongbu.deck.library;

import dev.gongbu.deck.Deck;
import dev.gongbu.deck.DeckHead;
import dev.gongbu.deck.ItemContentJson;
import dev.gongbu.deck.RevisionContent;
import dev.gongbu.deck.StoredKind;
import dev.gongbu.deck.format.CardContent;
import dev.gongbu.deck.format.ClozeContent;
import dev.gongbu.deck.format.ClozePiece;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.QuestionContent;
import dev.gongbu.deck.format.SourceRef;
import dev.gongbu.deck.format.markdown.MarkdownDeckWriter;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Between what a file says ({@code deck.format}) and what the library keeps; nothing is lost either way. */
public final class DraftMapper {

    /** How the ids begin that are made for options without one. */
    private static final String MADE = "o-";

    private static final int ID_DIGITS = 12;
    private static final Pattern MADE_ID = Pattern.compile(MADE + "[0-9a-f]{" + ID_DIGITS + "}");

    private DraftMapper() {}

    /** True for an option's id that was made from its text, and is made anew when the text changes. */
    public static boolean isMade(String id) {
        return MADE_ID.matcher(id).matches();
    }

    /** The item with its sections spelt out, which is what its hash is taken of. */
    static ItemDraft spelledOut(ItemDraft item, List<String> deckSections) {
        List<String> own = item.sections();
        return new ItemDraft(
                item.id(),
                item.title(),
                own == null ? deckSections : own,
                item.topics(),
                item.tags(),
                item.difficulty(),
                item.content(),
                item.sources());
    }

    /** What is kept of an item whose sections are spelt out. */
    static RevisionContent content(ItemDraft item) {
        String back = "";
        List<RevisionContent.Cloze> cloze = List.of();
        String stem = "";
        List<RevisionContent.Option> options = List.of();
        String explanation = "";
        StoredKind kind;
        if (item.content() instanceof CardContent card) {
            kind = StoredKind.CARD;
            back = card.back();
        } else if (item.content() instanceof ClozeContent text) {
            kind = StoredKind.CLOZE;
            cloze = text.pieces().stream().map(DraftMapper::stretch).toList();
        } else if (item.content() instanceof QuestionContent question) {
            kind = StoredKind.QUESTION;
            stem = question.stem();
            options = question.options().stream().map(DraftMapper::option).toList();
            explanation = question.explanation();
        } else {
            throw new IllegalArgumentException("no kind: " + item.content());
        }
        List<String> sections = item.sections();
        return new RevisionContent(
                kind,
                item.title(),
                back,
                cloze,
                stem,
                options,
                explanation,
                item.sources().stream().map(DraftMapper::source).toList(),
                sections == null ? List.of() : sections,
                item.topics(),
                item.tags(),
                item.difficulty());
    }

    /** The draft that an item was read from; sections that are the deck's are inherited again. */
    public static ItemDraft draft(String key, RevisionContent content, List<String> deckSections) {
        dev.gongbu.deck.format.ItemContent body = switch (content.kind()) {
            case CARD -> new CardContent(content.back());
            case CLOZE -> cloze(content);
            case QUESTION ->
                new QuestionContent(
                        content.stem(),
                        content.options().stream().map(DraftMapper::option).toList(),
                        content.explanation());
        };
        return new ItemDraft(
                key,
                content.title(),
                content.sections().equals(deckSections) ? null : content.sections(),
                content.topics(),
                content.tags(),
                content.difficulty(),
                body,
                content.sources().stream().map(DraftMapper::source).toList());
    }

    /** A cloze as the format has it. */
    public static ClozeContent cloze(RevisionContent content) {
        List<ClozePiece> pieces = new ArrayList<>();
        for (RevisionContent.Cloze stretch : content.cloze()) {
            Integer part = stretch.part();
            pieces.add(
                    part == null
                            ? new ClozePiece.Plain(stretch.text())
                            : new ClozePiece.Hidden(part, stretch.text(), stretch.hint()));
        }
        return new ClozeContent(pieces);
    }

    /** The deck as its file has it. */
    public static DeckDraft draft(Deck deck, List<ItemDraft> items) {
        DeckHead matter = deck.frontMatter();
        return new DeckDraft(
                deck.key(),
                deck.title(),
                deck.certification(),
                matter.sections(),
                deck.language(),
                matter.authors(),
                matter.license(),
                items);
    }

    /** The same item with other content. */
    static ItemDraft with(ItemDraft item, dev.gongbu.deck.format.ItemContent content) {
        return new ItemDraft(
                item.id(),
                item.title(),
                item.sections(),
                item.topics(),
                item.tags(),
                item.difficulty(),
                content,
                item.sources());
    }

    /** One item as it stands in the file. */
    static String markdown(ItemDraft item) {
        return MarkdownDeckWriter.write(item);
    }

    private static RevisionContent.Cloze stretch(ClozePiece piece) {
        if (piece instanceof ClozePiece.Hidden hidden) {
            return new RevisionContent.Cloze(hidden.text(), hidden.number(), hidden.hint());
        }
        return new RevisionContent.Cloze(((ClozePiece.Plain) piece).markdown(), null, null);
    }

    private static RevisionContent.Option option(OptionDraft option) {
        String id = option.id();
        String reason = option.reason();
        return new RevisionContent.Option(
                id == null ? madeId(option.text()) : id,
                option.concept(),
                option.pin(),
                option.text(),
                reason == null ? "" : reason,
                option.correct());
    }

    private static OptionDraft option(RevisionContent.Option option) {
        return new OptionDraft(
                option.id().equals(madeId(option.text())) ? null : option.id(),
                option.concept(),
                option.pin(),
                option.text(),
                option.reason().isEmpty() ? null : option.reason(),
                option.correct());
    }

    /** An option's identity without an id of its own: the same text in a later revision is the same option. */
    private static String madeId(String text) {
        return MADE + ItemContentJson.hash(OptionDraft.normalised(text)).substring(0, ID_DIGITS);
    }

    private static RevisionContent.Source source(SourceRef source) {
        YearMonth asOf = source.asOf();
        return new RevisionContent.Source(source.url(), asOf == null ? null : asOf.toString());
    }

    private static SourceRef source(RevisionContent.Source source) {
        @Nullable String asOf = source.asOf();
        return new SourceRef(source.url(), asOf == null ? null : YearMonth.parse(asOf));
    }
}
