package dev.gongbu.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of studying and practising. */
@MessageBundle("review")
public interface ReviewMessages {

    @Message("{minutes} min")
    String minutes(String minutes);

    @Message("{hours} h")
    String hours(String hours);

    @Message("{days} d")
    String days(String days);

    @Message("{months} mo")
    String months(String months);

    @Message("{years} y")
    String years(String years);

    @Message("Send a list of answers, at least one.")
    String answersExpected();

    @Message("Send at most {most} answers at once.")
    String tooManyAnswers(int most);

    @Message("This is missing.")
    String missing();

    @Message("An id is a UUID of 36 characters.")
    String notAnId();

    @Message("This can't be read; see the description of the API.")
    String malformed();

    @Message("This word is not known here; see the description of the API.")
    String unknownWord();

    @Message("There is no such card.")
    String unknownCard();

    @Message("This is no question.")
    String notAQuestion();

    @Message("The question has no such option, or it was chosen twice.")
    String unknownOption();

    @Message("The question never had this text. Fetch it again and answer anew.")
    String unknownRevision();

    @Message("This lies in the future. Please check the clock of your device.")
    String inTheFuture();

    @Message("A whole number from 1 to {most}.")
    String limit(int most);

    @Message("A whole number.")
    String wholeNumber();

    @Message("There is no such certification.")
    String unknownCertification();

    @Message("This certification has no such edition.")
    String unknownEdition();

    @Message("This edition has no such section.")
    String unknownSection();

    @Message("One of {words}.")
    String oneOf(String words);

    @Message("true or false.")
    String trueOrFalse();

    @Message("There is nothing to take back.")
    String nothingToUndo();

    @Message("Only answers of today and of the day before can be taken back.")
    String tooOldToUndo();

    @Message("Answers of an exam can't be taken back.")
    String examNotUndone();
}
