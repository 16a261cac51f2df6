package dev.gongbu.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages to study and to practise; numbers may be patterns that a script fills. */
@MessageBundle("study")
public interface StudyMessages {

    // Pages

    @Message("Cards")
    String cards();

    @Message("Practice")
    String practice();

    @Message("Today")
    String today();

    @Message("Keys")
    String keys();

    @Message("All keys")
    String allKeys();

    @Message("Key")
    String key();

    @Message("What it does")
    String whatItDoes();

    @Message("Space")
    String space();

    @Message("Close")
    String close();

    @Message("Send")
    String send();

    @Message("Cancel")
    String cancel();

    @Message("Cards need JavaScript")
    String needsScripts();

    @Message(
            "Cards come without waiting for the network, and that needs JavaScript. Switch it on for this page, or practise with questions, which works without it.")
    String needsScriptsHelp();

    @Message("Practise with questions")
    String practise();

    @Message("An answer at once, with the reason for every option.")
    String practiseHelp();

    // Status

    @Message("Saved")
    String saved();

    @Message("{n} waiting to be sent")
    String waiting(String n);

    @Message("Sign in to send: {n} waiting")
    String signedOut(String n);

    @Message("{n} waiting for their own account")
    String otherAccount(String n);

    @Message("{n} could not be saved yet")
    String refused(String n);

    @Message("One was not taken: {reason}")
    String rejected(String reason);

    // Progress

    @Message("of {total}")
    String of(String total);

    @Message("Card {n} of {total}")
    String card(String n, String total);

    @Message("Question {n} of {total}")
    String question(String n, String total);

    @Message("{heading}: {done} done, {again} to be seen again")
    String progress(String heading, String done, String again);

    @Message("Deck: {title}")
    String deck(String title);

    @Message(", as of {month}")
    String asOf(String month);

    // Card

    @Message("Show the answer")
    String showAnswer();

    @Message("The answer is shown")
    String shown();

    @Message("How well did you know it?")
    String howWell();

    @Message("Again")
    String again();

    @Message("Hard")
    String hard();

    @Message("Good")
    String good();

    @Message("Easy")
    String easy();

    @Message("Undo")
    String undo();

    @Message("Taken back. The card is here again.")
    String undone();

    @Message("Open")
    String edit();

    @Message("More")
    String moreActs();

    @Message("Reported")
    String reportedNow();

    @Message("Flag")
    String flag();

    @Message("Flagged")
    String flaggedNow();

    @Message("No longer flagged")
    String unflagged();

    @Message("Report")
    String report();

    @Message("Report a problem")
    String reportProblem();

    @Message("What is wrong with it? The deck’s owner reads this.")
    String reportLabel();

    @Message("Thank you. The report is kept.")
    String reported();

    @Message("Skipped until tomorrow. Undo brings it back.")
    String buried();

    @Message("Suspended: not asked any more. Undo brings it back.")
    String suspendedNow();

    // Question

    @Message("Not checked yet. {howMany}.")
    String notChecked(String howMany);

    @Message("Choose one")
    String chooseOne();

    @Message("Choose two")
    String chooseTwo();

    @Message("Choose three")
    String chooseThree();

    @Message("Choose {n}")
    String chooseMany(String n);

    @Message("{n} chosen")
    String chosen(String n);

    @Message("Strike out")
    String strike();

    @Message("Strike out option {n}")
    String strikeOption(String n);

    @Message("How sure are you?")
    String howSure();

    @Message("How sure?")
    String howSureShort();

    @Message("Sure")
    String sure();

    @Message("Unsure")
    String unsure();

    @Message("Guess")
    String guess();

    @Message("Check")
    String check();

    @Message("Next")
    String next();

    @Message("Why")
    String why();

    @Message("Right")
    String right();

    @Message("Your answer")
    String yourAnswer();

    @Message("Your answer, right")
    String yourRightAnswer();

    @Message("Right")
    String verdictRight();

    @Message("Right, but a guess")
    String verdictGuess();

    @Message("Wrong")
    String verdictWrong();

    @Message("Wrong, and you were sure")
    String verdictSureWrong();

    @Message("It returns in {label}.")
    String returnsIn(String label);

    @Message("It returns tomorrow.")
    String returnsTomorrow();

    @Message("Good to find now. It returns tomorrow and in 7 days.")
    String cappedTomorrow();

    @Message("Good to find now. It returns in {label}, then tomorrow and in 7 days.")
    String cappedIn(String label);

    // Keys

    @Message("Show")
    String keyShow();

    @Message("Choose")
    String keyChoose();

    @Message("Show the answer, then Good")
    String keysShow();

    @Message("Again, Hard, Good, Easy")
    String keysGrade();

    @Message("Choose an option")
    String keysChoose();

    @Message("Check the answer, then the next")
    String keysCheck();

    @Message("Strike out the option that has the focus")
    String keysStrike();

    @Message("Take back the last answer")
    String keysUndo();

    @Message("Open the card’s page, where the deck is your own")
    String keysEdit();

    @Message("Flag, or not any more")
    String keysFlag();

    @Message("Skip until tomorrow")
    String keysBury();

    @Message("Suspend")
    String keysSuspend();
}
