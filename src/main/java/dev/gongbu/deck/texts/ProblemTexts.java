package dev.gongbu.deck.texts;

import dev.gongbu.deck.format.problems.ImportProblem;
import java.util.List;

/** Puts the problems of a file into words. */
public final class ProblemTexts {

    private static final int LONGEST = 120;

    private ProblemTexts() {}

    /** What is wrong and what to write instead; code stands in backticks. */
    public static String say(ImportProblem problem, ProblemMessages texts) {
        List<String> args = problem.args();
        return switch (problem.code()) {
            case FILE_TOO_LARGE -> texts.fileTooLarge(arg(args, 0));
            case NOT_UTF8 -> texts.notUtf8();
            case LINES_WITHOUT_GAP -> texts.linesWithoutGap(arg(args, 0));
            case NO_FRONT_MATTER -> texts.noFrontMatter();
            case FRONT_MATTER_NOT_CLOSED -> texts.frontMatterNotClosed();
            case FRONT_MATTER_UNREADABLE -> texts.frontMatterUnreadable(arg(args, 0));
            case NO_TITLE -> texts.noTitle();
            case NO_KEY -> texts.noKey();
            case BAD_KEY -> texts.badKey(arg(args, 0), arg(args, 1));
            case NO_ITEMS -> texts.noItems();
            case TOO_MANY_ITEMS -> texts.tooManyItems(arg(args, 0));
            case WRONG_TYPE -> texts.wrongType(arg(args, 0), arg(args, 1));
            case UNKNOWN_CERTIFICATION -> texts.unknownCertification(arg(args, 0), arg(args, 1));
            case UNKNOWN_SECTION -> texts.unknownSection(arg(args, 0), arg(args, 1));
            case SECTIONS_WITHOUT_CERTIFICATION -> texts.sectionsWithoutCertification();
            case UNKNOWN_KEY -> texts.unknownKey(arg(args, 0), arg(args, 1));
            case DUPLICATE_KEY -> texts.duplicateKey(arg(args, 0));
            case TOO_MANY_AUTHORS -> texts.tooManyAuthors(arg(args, 0));
            case HEAD_TOO_LONG -> texts.headTooLong(arg(args, 0), arg(args, 1));
            case BAD_OFFER -> texts.badOffer(arg(args, 0), arg(args, 1));
            case BAD_LANGUAGE -> texts.badLanguage(arg(args, 0));
            case RESERVED_FILE_NAME -> texts.reservedFileName(arg(args, 0));
            case TEXT_OUTSIDE_ITEM -> texts.textOutsideItem();
            case NO_ID -> texts.noId();
            case BAD_ID -> texts.badId(arg(args, 0), arg(args, 1));
            case DUPLICATE_ID -> texts.duplicateId(arg(args, 0), arg(args, 1));
            case BAD_ATTRIBUTES -> texts.badAttributes(arg(args, 0));
            case BAD_DIFFICULTY -> texts.badDifficulty(arg(args, 0));
            case BAD_FAMILY -> texts.badFamily(arg(args, 0), arg(args, 1));
            case FAMILY_WITHOUT_QUESTION -> texts.familyWithoutQuestion(arg(args, 0));
            case MISSING_ID -> texts.missingId(arg(args, 0));
            case UNKNOWN_ATTRIBUTE -> texts.unknownAttribute(arg(args, 0), arg(args, 1));
            case RESERVED_ATTRIBUTE -> texts.reservedAttribute(arg(args, 0));
            case LINE_TOO_LONG -> texts.lineTooLong(arg(args, 0));
            case ITEM_TOO_LONG -> texts.itemTooLong(arg(args, 0));
            case NOT_CLOSED -> texts.notClosed(arg(args, 0));
            case UNCLEAR_STRUCTURE -> texts.unclearStructure();
            case NO_FRONT -> texts.noFront();
            case NO_BACK -> texts.noBack();
            case EMPTY_HIDDEN -> texts.emptyHidden();
            case BAD_HIDDEN_NUMBER -> texts.badHiddenNumber(arg(args, 0));
            case NO_STEM -> texts.noStem();
            case OPTION_WITHOUT_BOX -> texts.optionWithoutBox(arg(args, 0));
            case EMPTY_OPTION -> texts.emptyOption(arg(args, 0));
            case TEXT_AFTER_REASON -> texts.textAfterReason(arg(args, 0));
            case SECOND_OPTION_LIST -> texts.secondOptionList();
            case OPTION_COUNT -> texts.optionCount(arg(args, 0), arg(args, 1), arg(args, 2));
            case NO_RIGHT_OPTION -> texts.noRightOption();
            case NO_WRONG_OPTION -> texts.noWrongOption();
            case DUPLICATE_OPTION -> texts.duplicateOption(arg(args, 0));
            case BAD_CONCEPT -> texts.badConcept(arg(args, 0), arg(args, 1));
            case HIDDEN_NOT_CLOSED -> texts.hiddenNotClosed();
            case HIDDEN_IN_QUESTION -> texts.hiddenInQuestion();
            case NO_QUESTION_TITLE -> texts.noQuestionTitle();
            case BAD_SOURCE -> texts.badSource(arg(args, 0));
        };
    }

    /** An argument inside backticks, in one line and not longer than a reader can take in. */
    private static String arg(List<String> args, int index) {
        String text = index < args.size() ? args.get(index) : "";
        String line = text.replace('`', '\'').replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
