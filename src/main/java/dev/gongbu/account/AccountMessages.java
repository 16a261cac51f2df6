package dev.gongbu.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about accounts. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("The name or the password is wrong, or the token is not valid any more.")
    String wrongCredentials();

    @Message("Too many failed attempts. Try again in {minutes} min.")
    String tooManyFailures(int minutes);

    @Message("Another account is signed in here now, so nothing was changed. Sign in again as the one who began this.")
    String otherAccount();

    @Message("Use 3 to 64 characters, without invisible ones.")
    String badName();

    @Message("Use 8 to 72 bytes: a Latin letter or digit is one, a Korean syllable three.")
    String badPassword();

    @Message("Somebody else has this name. Choose another one.")
    String nameTaken();

    @Message("This is not your current password.")
    String wrongCurrentPassword();

    @Message("This server takes no new accounts. You can study as a guest, or ask whoever runs it.")
    String signUpClosed();

    @Message("A JSON object is needed here.")
    String bodyMissing();

    @Message("Choose one of the languages: en or ko.")
    String badLanguage();

    @Message("Name a time zone, for example Asia/Seoul.")
    String badZone();

    @Message("Use a whole number from 0 to {most}.")
    String badPerDay(int most);

    @Message("Use a number from 0.70 to 0.97.")
    String badRetention();

    @Message("Use a number from 70 to 97.")
    String badRetentionPercent();

    @Message("Choose one of the editions.")
    String badEdition();

    @Message("Use true or false.")
    String badBoolean();

    @Message("Give it a name of 1 to {longest} characters.")
    String badTokenName(int longest);

    @Message("A token is made with the name and the password of an account.")
    String needsPassword();
}
