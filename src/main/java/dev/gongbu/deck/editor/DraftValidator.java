package dev.gongbu.deck.editor;

import dev.gongbu.deck.Deck;
import dev.gongbu.deck.format.DeckDraft;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.FlashcardContent;
import dev.gongbu.deck.format.ItemDraft;
import dev.gongbu.deck.format.ItemKind;
import dev.gongbu.deck.format.ItemOrigin;
import dev.gongbu.deck.format.Limits;
import dev.gongbu.deck.format.markdown.MarkdownFormat;
import dev.gongbu.deck.format.problems.ImportProblem;
import dev.gongbu.deck.format.problems.ProblemCode;
import dev.gongbu.deck.library.DeckFiles;
import dev.gongbu.deck.texts.DeckMessagesIn;
import dev.gongbu.deck.texts.ProblemTexts;
import dev.gongbu.web.FieldError;
import dev.gongbu.web.Problem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Holds what comes as fields to the rules of the file format: it is written as a file and read again. */
@Singleton
class DraftValidator {

    private static final String PROBE = "probe";

    private final DeckFiles files;

    DraftValidator(DeckFiles files) {
        this.files = files;
    }

    /** An item that fits, and the numbers that were made up for hidden parts without one. */
    record Checked(ItemDraft item, Set<Integer> assigned) {}

    /**
     * The head of a deck as a file would give it.
     *
     * @throws Problem 400 that names every field that does not fit
     */
    DeckDraft head(DeckDraft draft, DeckMessagesIn words) {
        if (draft.title().isBlank()
                || draft.title().length() > Limits.HEAD
                || draft.title().lines().count() > 1) {
            throw Problem.badRequest("title", words.deck().badTitle(Limits.HEAD));
        }
        var probe = new ItemDraft(
                PROBE, PROBE, List.of(), List.of(), List.of(), null, null, new FlashcardContent(PROBE), List.of());
        DeckReading reading = check(draft.withItems(List.of(probe)));
        DeckDraft read = reading.deck();
        if (read == null || !reading.problems().isEmpty()) {
            throw unfit(reading.problems(), words);
        }
        return read.withItems(List.of());
    }

    /**
     * Holds a whole deck to the rules, as when its items stay and its head changes.
     *
     * @throws Problem 400 that names every field that does not fit
     */
    void whole(DeckDraft draft, DeckMessagesIn words) {
        DeckReading reading = check(draft);
        if (!draft.items().isEmpty() && reading.hasErrors()) {
            throw unfit(reading.problems(), words);
        }
    }

    /**
     * An item as a file would give it.
     *
     * @throws Problem 400 that names every field that does not fit
     */
    Checked item(Deck deck, ItemInput input, String key, DeckMessagesIn words) {
        ItemDraft draft;
        try {
            draft = input.draft(key);
        } catch (ItemInput.Unfit unfit) {
            throw Problem.badRequest(unfit.field(), words.deck().badField());
        }
        DeckReading reading = check(deck.draft(List.of(draft)));
        if (reading.problems().stream().anyMatch(DraftValidator::ofAField)) {
            throw unfit(reading.problems(), words);
        }
        DeckDraft read = reading.deck();
        ItemKind wanted = input.kind();
        if (read == null || wanted == null || read.items().size() != 1) {
            throw Problem.badRequest("body", words.problems().unclearStructure());
        }
        ItemDraft item = read.items().get(0);
        if (item.kind() != wanted) {
            throw Problem.badRequest("kind", words.deck().otherKind());
        }
        if (reading.hasErrors()) {
            throw Problem.badRequest("body", words.problems().unclearStructure());
        }
        if (!item.id().equals(key)) {
            throw Problem.badRequest("itemKey", words.deck().badField());
        }
        ItemOrigin origin = reading.origins().get(item.id());
        return new Checked(item, origin == null ? Set.of() : origin.assigned());
    }

    private DeckReading check(DeckDraft draft) {
        return MarkdownFormat.check(draft, files.known());
    }

    /** True for an error that is not about the item as a whole. */
    private static boolean ofAField(ImportProblem problem) {
        return problem.severity() == ImportProblem.Severity.ERROR && problem.code() != ProblemCode.UNCLEAR_STRUCTURE;
    }

    private static Problem unfit(List<ImportProblem> problems, DeckMessagesIn words) {
        return Problem.invalid(problems.stream()
                .filter(problem -> !problem.code().equals(ProblemCode.NO_ITEMS) || problems.size() == 1)
                .map(problem -> new FieldError(field(problem), ProblemTexts.say(problem, words.problems())))
                .distinct()
                .toList());
    }

    private static String field(ImportProblem problem) {
        return switch (problem.code()) {
            case TOO_MANY_AUTHORS -> "authors";
            case HEAD_TOO_LONG -> problem.args().get(0);
            case NO_TITLE, NO_QUESTION_TITLE -> "title";
            case NO_KEY, BAD_KEY -> "key";
            case BAD_LANGUAGE -> "language";
            case UNKNOWN_CERTIFICATION -> "certification";
            case UNKNOWN_SECTION, SECTIONS_WITHOUT_CERTIFICATION -> "sections";
            case NO_ID, BAD_ID, DUPLICATE_ID -> "itemKey";
            case BAD_DIFFICULTY -> "difficulty";
            case BAD_FAMILY, FAMILY_WITHOUT_QUESTION -> "family";
            case NO_FRONT, EMPTY_HIDDEN, BAD_HIDDEN_NUMBER, HIDDEN_NOT_CLOSED -> "front";
            case NO_BACK -> "back";
            case NO_STEM -> "stem";
            case OPTION_WITHOUT_BOX,
                    EMPTY_OPTION,
                    TEXT_AFTER_REASON,
                    SECOND_OPTION_LIST,
                    OPTION_COUNT,
                    NO_RIGHT_OPTION,
                    NO_WRONG_OPTION,
                    DUPLICATE_OPTION,
                    BAD_CONCEPT -> "options";
            case BAD_SOURCE -> "sources";
            default -> "body";
        };
    }
}
