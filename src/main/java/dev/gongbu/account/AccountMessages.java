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

    @Message("Use at least 8 and at most 72 letters, digits or signs; a Korean syllable counts as three.")
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

    @Message("Write the day as year, month and day, for example 2027-01-09.")
    String badExamDate();

    @Message("Choose one of the editions.")
    String badEdition();

    @Message("Use true or false.")
    String badBoolean();

    @Message("Give it a name of 1 to {longest} characters.")
    String badTokenName(int longest);

    @Message("A token is made with the name and the password of an account.")
    String needsPassword();

    @Message("The name or the password is wrong.")
    String wrongPassword();

    @Message("Sign in")
    String signIn();

    @Message("A guest can’t sign in again: what you learnt would be lost. Add a name and a password to keep it.")
    String leaveNote();

    @Message("Leave my progress behind")
    String leaveYes();

    @Message("Sign out")
    String signOut();

    @Message("Name")
    String username();

    @Message("Password")
    String password();

    @Message("New password")
    String newPassword();

    @Message("Current password")
    String currentPassword();

    @Message("Leave it empty to keep the old one")
    String keepEmpty();

    @Message("At least 8 letters, digits or signs; a Korean syllable counts as three")
    String passwordHint();

    @Message("No account yet?")
    String noAccountYet();

    @Message("Create an account")
    String signUp();

    @Message("Keep your progress")
    String signUpGuest();

    @Message("A name and a password are enough. There is no e-mail, so a lost password can’t be sent to you.")
    String signUpIntro();

    @Message(
            "Everything that you did as a guest stays. With a name and a password you can also reach it from other browsers.")
    String signUpGuestIntro();

    @Message("Have an account already?")
    String haveAccount();

    @Message("Start studying")
    String startAsGuest();

    @Message("Or study at once, without a name.")
    String orGuest();

    @Message("Bring it along?")
    String bringTitle();

    @Message("What you did in this browser as a guest can become part of your account.")
    String bringOther();

    @Message("Bring it along")
    String bringYes();

    @Message("Leave it")
    String bringNo();

    @Message("What is left is deleted when it has had no answer for 30 days.")
    String bringNote();

    @Message("Answers that this browser has not sent yet can't be brought along. Go on without them?")
    String bringLoss();

    @Message("Settings")
    String settings();

    @Message("Saved")
    String saved();

    @Message("Save")
    String save();

    @Message("How you study")
    String studying();

    @Message("Language")
    String language();

    @Message("Time zone")
    String zone();

    @Message("A new day begins at 4 in the morning there")
    String zoneHint();

    @Message("New cards a day")
    String newPerDay();

    @Message("Reviews a day")
    String reviewsPerDay();

    @Message("Wanted retention in %")
    String retention();

    @Message("70 to 97: the higher, the more reviews")
    String retentionHint();

    @Message("Edition of the syllabus")
    String edition();

    @Message("Always the current one")
    String currentEdition();

    @Message("Day of your exam")
    String examDate();

    @Message("Empty when you don’t know yet. You see the days until then.")
    String examDateHint();

    @Message("Days in a row")
    String streaks();

    @Message("Show")
    String showStreaks();

    @Message("Hide")
    String hideStreaks();

    @Message("Name and password")
    String credentials();

    @Message("A new password signs out your other browsers.")
    String passwordNote();

    @Message(
            "You study as a guest. Your progress is kept in this browser’s session; without an answer for 30 days it is deleted, and signing out loses it.")
    String guestNote();

    @Message("Tokens for scripts")
    String tokens();

    @Message("A script that sends a token may do everything that you may do.")
    String tokensNote();

    @Message("What is it for?")
    String tokenName();

    @Message("Create a token")
    String createToken();

    @Message("Your new token. Copy it now: it can’t be shown again.")
    String tokenMade();

    @Message("What uses it can’t sign in any more. A token can’t be brought back.")
    String revokeNote();

    @Message("Revoke")
    String revoke();

    @Message("All calls of the API")
    String tokensDo();

    @Message("You have no tokens.")
    String noTokens();

    @Message("Your data")
    String data();

    @Message("Your account, decks, answers and progress as one zip.")
    String exportNote();

    @Message("Export everything")
    String exportEverything();

    @Message("Delete the account")
    String deleteAccount();

    @Message("Deletes everything at once. It can’t be undone; export first what you want to keep.")
    String deleteNote();

    @Message("Yes, delete everything")
    String confirmYes();

    @Message("Tick the box, then delete.")
    String confirmGuest();

    @Message("Type your name exactly, then delete.")
    String confirmName();

    @Message(
            "{#if answers == 1}Bring along 1 answer from this browser?{#else}Bring along {answers} answers from this browser?{/if}")
    String bringAnswers(int answers);

    @Message("Type {name} to confirm")
    String typeName(String name);

    @Message("made {created}, never used")
    String tokenUnused(String created);

    @Message("made {created}, last used {used}")
    String tokenFacts(String created, String used);

    @Message("Revoke {name}")
    String revokeNamed(String name);
}
