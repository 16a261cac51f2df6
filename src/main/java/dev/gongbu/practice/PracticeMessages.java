package dev.gongbu.practice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages to practise questions; numbers may be patterns that a script fills. */
@MessageBundle("practice")
public interface PracticeMessages {

    @Message("Question {n} of {total}, answered")
    String answered(String n, String total);

    @Message("{heading}: {done} done, {wrong} wrong")
    String practiceProgress(String heading, String done, String wrong);

    @Message("Questions with an answer at once. What you miss comes back among your cards.")
    String practiceIntro();

    @Message("Sections")
    String sectionsToPractise();

    @Message("None chosen means all of them.")
    String sectionsHint();

    @Message("{total} questions, {answered} answered, {correct} right")
    String sectionCounts(String total, String answered, String correct);

    @Message("Which questions")
    String kindToPractise();

    @Message("Mixed")
    String mixed();

    @Message("Unseen")
    String unseen();

    @Message("Missed")
    String missed();

    @Message("Flagged")
    String flagged();

    @Message("Sure, but wrong")
    String sureWrongOnes();

    @Message("Unsure")
    String unsureOnes();

    @Message("How many")
    String howMany();

    @Message("Start")
    String startPractice();

    @Message("No such questions")
    String noneFound();

    @Message("Choose other sections, or mixed ones.")
    String noneFoundHelp();

    @Message("{right} of {answered} right")
    String rightOf(String right, String answered);

    @Message("{open} of {total} are not answered yet.")
    String openOf(String open, String total);

    @Message("Go to the first")
    String goToOpen();

    @Message("What you missed returns among your cards.")
    String missedHelp();

    @Message("Nothing missed. These return later, at longer intervals.")
    String nothingMissed();

    @Message("Practise the missed ones")
    String practiseMissed();

    @Message("Practise something else")
    String practiseOther();

    @Message("Study cards")
    String studyCards();

    @Message("Missed")
    String youMissed();

    @Message("you were sure")
    String youWereSure();

    @Message(
            "This page belongs to another account than the one signed in now. Nothing was saved; sign in as before, or start anew.")
    String otherAccountForm();
}
