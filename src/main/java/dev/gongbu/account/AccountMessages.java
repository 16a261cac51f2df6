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
}
