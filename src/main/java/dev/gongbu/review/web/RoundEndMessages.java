package dev.gongbu.review.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words at the end of a round; numbers may be patterns that a script fills. */
@MessageBundle("roundEnd")
public interface RoundEndMessages {

    @Message("Done for now")
    String roundOver();

    @Message("Done for today")
    String dayOver();

    @Message("Nothing else is due. The next cards come tomorrow at 4 in the morning.")
    String dayOverHelp();

    @Message("Nothing more here now")
    String partOver();

    @Message("This is only a part of your cards. In the others something may be due.")
    String partOverHelp();

    @Message("Study everything")
    String studyAll();

    @Message("Nothing is due now")
    String nothingDue();

    @Message("The next cards come tomorrow at 4 in the morning. Until then:")
    String nothingDueHelp();

    @Message("answers")
    String answers();

    @Message("answer")
    String oneAnswer();

    @Message("not known")
    String notKnown();

    @Message("Whether there are more can't be asked now. Further cards come by themselves when the network is back.")
    String cutOff();

    @Message("minutes")
    String minutes();

    @Message("minute")
    String oneMinute();

    @Message("Cards that return in this sitting: {n}, the first in {minutes} min.")
    String returning(String n, String minutes);

    @Message("Cards that are due again: {n}.")
    String returningNow(String n);

    @Message("Go on")
    String goOn();

    @Message("Show them now")
    String showNow();

    @Message("What to do next")
    String whatNext();

    @Message("Take more new cards a day")
    String moreNew();

    @Message("The day’s amounts are in the settings.")
    String moreNewHelp();

    @Message("Choose what to study")
    String chooseDecks();

    @Message("Add a deck, or bring your own.")
    String chooseDecksHelp();

    @Message("Back to today")
    String seeToday();

    @Message("What is due, and how the sections stand.")
    String seeTodayHelp();
}
